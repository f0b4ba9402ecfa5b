package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.CueNoun;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** The claims of a sentence whose cue is a noun: "rumors that …", "reports of abuse". */
final class NounClaims {
  private final ReadText text;
  private final ClaimBook book;
  private final int sentence;
  private final Sentence s;

  NounClaims(ReadText text, ClaimBook book, int sentence) {
    this.text = text;
    this.book = book;
    this.sentence = sentence;
    this.s = text.sentence(sentence);
  }

  /** Finds the claims in the order of their cues, with their sources. */
  List<Draft> find(SourceFinder sources) {
    List<Draft> found = new ArrayList<>();
    for (int noun = 0; noun < s.size(); noun++) {
      Optional<CueNoun> cue =
          s.upos(noun) == Upos.NOUN ? book.noun(Grammar.lemma(s, noun)) : Optional.empty();
      if (cue.isPresent() && fits(cue.get(), noun)) {
        Draft draft = read(cue.get(), noun, sources);
        if (!draft.content.isEmpty()) {
          found.add(draft);
        }
      }
    }
    return found;
  }

  private boolean fits(CueNoun cue, int noun) {
    boolean plural = s.features(noun).has("Number", "Plur");
    return (!cue.plural() || plural) && !isPlainSource(noun);
  }

  /** A noun that itself speaks: "the report said", "according to the complaint". */
  private boolean isPlainSource(int noun) {
    Deprel base = s.deprel(noun).base();
    int head = s.head(noun);
    boolean subject =
        base == Deprel.NSUBJ
            && head != Sentence.NONE
            && !book.verbs(Grammar.lemma(s, head)).isEmpty();
    String marker = Grammar.marker(s, noun);
    return subject
        || marker.startsWith("according")
        || marker.equals("según")
        || marker.startsWith("de acuerdo");
  }

  private Draft read(CueNoun cue, int noun, SourceFinder sources) {
    Draft draft = new Draft(sentence, noun, List.of(noun), cue.act());
    int part = cue.clause() ? clause(noun) : Sentence.NONE;
    draft.clause = part != Sentence.NONE;
    if (part == Sentence.NONE && cue.alone()) {
      part = governed(cue, noun);
    }
    if (part == Sentence.NONE) {
      return draft;
    }
    draft.said = part;
    int begin = s.leftmost(part);
    while (begin < part && isMarker(begin)) {
      begin++;
    }
    if (begin > noun) {
      draft.content.add(Spans.ofTokens(s, begin, s.rightmost(part) + 1));
    }
    maker(noun).ifPresent(who -> draft.source = sources.phrase(sentence, who));
    return draft;
  }

  private boolean isMarker(int token) {
    return Grammar.isPunct(s, token)
        || Set.of("that", "que", "de", "of", "about", "sobre", "contra", "against", "por")
            .contains(Grammar.lower(s, token));
  }

  private int clause(int noun) {
    for (int c = s.firstChild(noun); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel base = s.deprel(c).base();
      boolean clause = base == Deprel.ACL || base == Deprel.CCOMP;
      if (clause && c > noun && s.deprel(c) != Deprel.ACL_RELCL && hasThat(c)) {
        return c;
      }
    }
    return clauseBeside(noun);
  }

  /** A that-clause right behind the noun that the tree hangs on something else. */
  private int clauseBeside(int noun) {
    int that = noun + 1;
    if (that < s.size() && Grammar.lower(s, that).equals("de")) {
      that++;
    }
    boolean opens = that < s.size() && Set.of("that", "que").contains(Grammar.lower(s, that));
    if (!opens || s.upos(that) != Upos.SCONJ || s.deprel(that) != Deprel.MARK) {
      return Sentence.NONE;
    }
    int clause = s.head(that);
    boolean own =
        clause > that && s.leftmost(clause) > noun && s.deprel(clause) != Deprel.ACL_RELCL;
    return own && (text.language().equals("en") || that > noun + 1) ? clause : Sentence.NONE;
  }

  private boolean hasThat(int clause) {
    for (int t = s.leftmost(clause); t < clause; t++) {
      boolean that = Set.of("that", "que").contains(Grammar.lower(s, t));
      if (that && s.head(t) == clause && s.deprel(t) == Deprel.MARK) {
        return true;
      }
    }
    return false;
  }

  private int governed(CueNoun cue, int noun) {
    for (int c = s.firstChild(noun); c != Sentence.NONE; c = s.nextSibling(c)) {
      if (c > noun
          && s.deprel(c).base() == Deprel.NMOD
          && cue.prepositions().contains(Grammar.marker(s, c))) {
        boolean who =
            book.sources().person().contains(Grammar.lemma(s, c)) || s.upos(c) == Upos.PROPN;
        if (!who) {
          return c;
        }
      }
    }
    return Sentence.NONE;
  }

  /**
   * Who makes it: a possessive, a name after "by" or "de", or the subject of the verb it goes with.
   */
  private Optional<Integer> maker(int noun) {
    for (int c = s.firstChild(noun); c != Sentence.NONE; c = s.nextSibling(c)) {
      String marker = Grammar.marker(s, c);
      boolean of = marker.equals("by") || marker.equals("por") || marker.equals("from");
      boolean who =
          s.upos(c) == Upos.PROPN || book.sources().person().contains(Grammar.lemma(s, c));
      if (s.deprel(c) == Deprel.NMOD_POSS
          || (s.deprel(c).base() == Deprel.NMOD && (of || (marker.equals("de") && who)))) {
        return Optional.of(c);
      }
    }
    int head = s.head(noun);
    if (head != Sentence.NONE && s.deprel(noun) == Deprel.OBJ && Grammar.isVerbal(s, head)) {
      int subject = Grammar.subject(s, head);
      boolean own =
          Set.of("make", "issue", "repeat", "hacer", "lanzar", "formular", "presentar", "reiterar")
              .contains(Grammar.lemma(s, head));
      return own && subject != Sentence.NONE ? Optional.of(subject) : Optional.empty();
    }
    return Optional.empty();
  }
}
