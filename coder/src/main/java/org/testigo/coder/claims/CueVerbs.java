package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.Complement;
import org.testigo.codebook.claims.CueVerb;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.ClaimAct;

/** Finds the verbs of a sentence by which something is really said. */
final class CueVerbs {
  private static final Set<ClaimAct> TURNED_BY_NO = Set.of(ClaimAct.DENY, ClaimAct.REFUSE);
  private static final Set<String> NOT_YET =
      Set.of(
          "will", "would", "shall", "should", "must", "can", "could", "may", "might", "'ll", "’ll",
          "wo", "ca");

  private final ClaimBook book;
  private final Sentence s;

  CueVerbs(ClaimBook book, Sentence s) {
    this.book = book;
    this.s = s;
  }

  /**
   * Returns the senses in which a word says something.
   *
   * @param verb the word
   * @return the senses, the longest first; none where it is no verb of saying or nothing is said
   */
  List<CueVerb> senses(int verb) {
    boolean verbal = s.upos(verb) == Upos.VERB || isMistagged(verb);
    if (!verbal || isUnsaid(verb)) {
      return List.of();
    }
    boolean reflexive = isReflexive(verb);
    boolean negated = Grammar.isNegated(s, verb);
    List<CueVerb> found = new ArrayList<>();
    for (CueVerb sense : book.verbs(Grammar.lemma(s, verb))) {
      boolean said = !negated || TURNED_BY_NO.contains(sense.act());
      if (said && sense.reflexive() == (reflexive && anyReflexive(verb)) && follows(sense, verb)) {
        found.add(sense);
      }
    }
    int longest = found.stream().mapToInt(sense -> sense.words().size()).max().orElse(1);
    found.removeIf(sense -> sense.words().size() < longest);
    return found;
  }

  /** "…, the UN estimates.": a last word that has been taken for a noun. */
  private boolean isMistagged(int token) {
    boolean last = token > 2 && token + 2 >= s.size() && s.upos(token) == Upos.NOUN;
    if (!last || book.language().equals("es") || !Grammar.lower(s, token).endsWith("s")) {
      return false;
    }
    int t = token - 1;
    while (t > 0 && (Grammar.isNominal(s, t) || s.upos(t) == Upos.DET || s.upos(t) == Upos.ADJ)) {
      t--;
    }
    return t > 0 && t < token - 1 && s.form(t).equals(",");
  }

  private boolean anyReflexive(int verb) {
    return book.verbs(Grammar.lemma(s, verb)).stream().anyMatch(CueVerb::reflexive);
  }

  private boolean isReflexive(int verb) {
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      boolean pronoun = s.upos(c) == Upos.PRON && Grammar.lemma(s, c).equals("se");
      if (pronoun || (s.upos(c) == Upos.PRON && Grammar.lower(s, c).equals("se"))) {
        return true;
      }
    }
    return verb > 0 && Grammar.lower(s, verb - 1).equals("se");
  }

  private boolean follows(CueVerb sense, int verb) {
    for (int i = 1; i < sense.words().size(); i++) {
      int t = verb + i;
      String word = sense.words().get(i);
      if (t >= s.size()
          || !(word.equals(Grammar.lower(s, t)) || word.equals(Grammar.lemma(s, t)))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the tokens of the cue: the verb, the words that belong to it, and its "se". */
  List<Integer> cue(int verb, CueVerb sense) {
    List<Integer> cue = new ArrayList<>();
    if (sense.reflexive() && verb > 0 && Grammar.lower(s, verb - 1).equals("se")) {
      cue.add(verb - 1);
    }
    for (int i = 0; i < sense.words().size(); i++) {
      cue.add(verb + i);
    }
    return cue;
  }

  private boolean isUnsaid(int verb) {
    return isNotYet(verb)
        || isModifier(verb)
        || isCondition(verb)
        || isGoverned(verb)
        || asksForNothing(verb);
  }

  /** "asked for asylum", "pidió el anonimato". */
  private boolean asksForNothing(int verb) {
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      if (c > verb && book.said().things().contains(Grammar.lemma(s, c))) {
        return true;
      }
    }
    return isSentence(verb);
  }

  /** "condenó a … a 26 años de cárcel". */
  private boolean isSentence(int verb) {
    if (!book.said().sentencing().contains(Grammar.lemma(s, verb))) {
      return false;
    }
    int end = Math.min(s.size(), verb + 14);
    for (int t = verb + 1; t < end; t++) {
      if (book.said().penalties().contains(Grammar.lemma(s, t))) {
        return true;
      }
    }
    return false;
  }

  /** "will say", "dirá", "say!". */
  private boolean isNotYet(int verb) {
    boolean command =
        s.features(verb).has("Mood", "Imp") && Grammar.subject(s, verb) == Sentence.NONE;
    if (command || s.features(verb).has("Tense", "Fut")) {
      return true;
    }
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      if (s.deprel(c) == Deprel.AUX && NOT_YET.contains(Grammar.lower(s, c))) {
        return true;
      }
    }
    return false;
  }

  /** "the accused man", "men accused of murder". */
  private boolean isModifier(int verb) {
    Deprel base = s.deprel(verb).base();
    if (base == Deprel.AMOD || base == Deprel.COMPOUND) {
      return true;
    }
    boolean passive = s.features(verb).has("VerbForm", "Part") && !Grammar.isGerund(s, verb);
    boolean bare =
        s.child(verb, Deprel.AUX) == Sentence.NONE && Grammar.subject(s, verb) == Sentence.NONE;
    if (book.language().equals("es") && passive && !hasAuxiliary(verb)) {
      return true;
    }
    if (base == Deprel.ACL && passive && isActive(verb)) {
      return false;
    }
    return base == Deprel.ACL
        && s.deprel(verb) != Deprel.ACL_RELCL
        && passive
        && bare
        && !hasAgent(verb);
  }

  /** A past tense taken for a participle: "the bishop told reporters", "…, one of them added." */
  private boolean isActive(int verb) {
    int next = verb + 1;
    if (next + 1 >= s.size()) {
      return book.verbs(Grammar.lemma(s, verb)).stream().anyMatch(CueVerb::plain);
    }
    if (Grammar.isPunct(s, next)) {
      return Spans.isMark(s.form(next).charAt(0));
    }
    boolean object =
        Grammar.isNominal(s, next) || s.upos(next) == Upos.DET || s.upos(next) == Upos.SCONJ;
    return object || isIntransitive(verb);
  }

  private boolean isIntransitive(int verb) {
    return book.verbs(Grammar.lemma(s, verb)).stream()
        .anyMatch(
            sense ->
                follows(sense, verb)
                    && (sense.words().size() > 1
                        || (!sense.takes(Complement.OBJECT)
                            && !sense.takes(Complement.PLEA)
                            && !sense.takes(Complement.CLAUSE))));
  }

  private boolean hasAuxiliary(int verb) {
    return s.child(verb, Deprel.AUX) != Sentence.NONE
        || s.child(verb, Deprel.AUX_PASS) != Sentence.NONE
        || s.child(verb, Deprel.COP) != Sentence.NONE;
  }

  private boolean hasAgent(int verb) {
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      String marker = s.deprel(c).base() == Deprel.OBL ? Grammar.marker(s, c) : "";
      if (s.deprel(c) == Deprel.OBL_AGENT || marker.equals("by") || marker.equals("por")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCondition(int verb) {
    return s.deprel(verb).base() != Deprel.CCOMP
        && Set.of("if", "unless", "si").contains(Grammar.marker(s, verb));
  }

  /**
   * Plans, desires and silence: "declined to comment", "wants to say", "the decision to reject".
   */
  private boolean isGoverned(int verb) {
    boolean infinitive = Grammar.isInfinitive(s, verb) && Grammar.subject(s, verb) == Sentence.NONE;
    if (!infinitive || (s.child(verb, Deprel.AUX) != Sentence.NONE && !hasTo(verb))) {
      return false;
    }
    return switch (s.deprel(verb).base()) {
      case ROOT, PARATAXIS -> false;
      case ADVCL -> !isPurpose(verb);
      case CONJ -> s.head(verb) != Sentence.NONE && isGoverned(s.head(verb));
      case XCOMP -> isUnsaidBy(s.head(verb));
      default -> true;
    };
  }

  private boolean isUnsaidBy(int head) {
    String lemma = Grammar.lemma(s, head);
    boolean unsaid = book.said().silence().contains(lemma) || book.said().wishes().contains(lemma);
    return unsaid || !Grammar.isVerbal(s, head);
  }

  private boolean isPurpose(int verb) {
    String marker = Grammar.marker(s, verb);
    boolean purpose = marker.isEmpty() || Set.of("to", "para", "in order", "a").contains(marker);
    return purpose && book.said().purpose().contains(Grammar.lemma(s, verb));
  }

  private boolean hasTo(int verb) {
    return s.child(verb, Deprel.MARK) != Sentence.NONE;
  }
}
