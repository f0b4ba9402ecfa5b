package org.testigo.coder.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** Finds who speaks: the subject of a verb of saying, its own, inherited, or understood. */
final class SourceFinder {
  private final ReadText text;
  private final List<Draft> before;
  private final Map<Integer, Phrase> here = new TreeMap<>();
  private @Nullable Phrase latest;
  private final ClaimBook book;

  /**
   * Starts a search.
   *
   * @param text the report
   * @param book the words of saying
   * @param before the claims found so far, in order
   */
  SourceFinder(ReadText text, ClaimBook book, List<Draft> before) {
    this.text = text;
    this.book = book;
    this.before = before;
  }

  /** Sets the source of a claim. */
  void speak(Draft draft, int verb, boolean fronted) {
    Sentence s = text.sentence(draft.sentence);
    Phrase joined = joined(s, verb);
    if (joined != null) {
      draft.source = joined;
      return;
    }
    int head = speaker(s, verb, fronted, 0);
    if (head >= 0) {
      draft.source = phrase(draft.sentence, head);
      return;
    }
    if (head == NOBODY) {
      return;
    }
    if (Grammar.isGerund(s, verb) && latest != null) {
      draft.source = latest;
      return;
    }
    if (s.features(verb).has("Person", "1") || s.features(verb).has("Person", "2")) {
      draft.source = new Phrase(draft.sentence, verb, verb + 1, verb);
    } else if (text.language().equals("es") && Grammar.isFinite(s, verb)) {
      draft.source = understood(draft.sentence, verb);
      draft.dropped = true;
    }
  }

  private static final int UNKNOWN = -1;
  private static final int NOBODY = -2;

  /** Keeps the source of a claim of this sentence for verbs that are joined to its cue. */
  void remember(Draft draft) {
    Phrase source = draft.source;
    if (source != null) {
      here.put(draft.head, source);
      latest = source;
    }
  }

  /** The source of the verb of saying that a verb without a subject is joined to. */
  private @Nullable Phrase joined(Sentence s, int verb) {
    int up = verb;
    while (Grammar.subject(s, up) == Sentence.NONE
        && s.deprel(up) == Deprel.CONJ
        && s.head(up) != Sentence.NONE) {
      up = s.head(up);
      for (Map.Entry<Integer, Phrase> known : here.entrySet()) {
        int cue = known.getKey();
        boolean modifies = s.head(cue) == up && s.deprel(cue) == Deprel.ACL;
        if (cue == up || modifies) {
          return known.getValue();
        }
      }
    }
    return null;
  }

  Phrase phrase(int sentence, int head) {
    return SourcePhrase.of(text.sentence(sentence), sentence, head, false);
  }

  private int speaker(Sentence s, int verb, boolean fronted, int depth) {
    if (Grammar.isPassive(s, verb)) {
      return agent(s, verb);
    }
    int relative = behindComma(s, verb);
    int own = relative == Sentence.NONE ? ownSubject(s, verb) : relative;
    if (own != UNKNOWN) {
      return own;
    }
    int beside = fronted ? inverted(s, verb) : Sentence.NONE;
    if (beside != Sentence.NONE) {
      return beside;
    }
    boolean impersonal =
        s.child(verb, Deprel.EXPL_PASS) != Sentence.NONE
            || s.child(verb, Deprel.EXPL_IMPERS) != Sentence.NONE;
    if (impersonal) {
      return NOBODY;
    }
    int inherited = depth > 8 ? UNKNOWN : inherited(s, verb, depth);
    return inherited == UNKNOWN && depth == 0 ? adjacent(s, verb) : inherited;
  }

  /** The subject of the verb itself; an "it" right before it may be taken for an expletive. */
  private int ownSubject(Sentence s, int verb) {
    int subject = Grammar.subject(s, verb);
    if (subject == Sentence.NONE) {
      int dummy = s.child(verb, Deprel.EXPL);
      boolean it = dummy >= 0 && dummy == verb - 1 && Grammar.lower(s, dummy).equals("it");
      return it ? dummy : UNKNOWN;
    }
    boolean apart = text.quoted(s.begin(subject)) != text.quoted(s.begin(verb));
    if (apart || Grammar.isCut(s, subject, verb)) {
      return UNKNOWN;
    }
    int before = leadingBefore(s, verb, subject);
    return before >= 0 ? before : named(s, verb, subject);
  }

  private int named(Sentence s, int verb, int subject) {
    if (Grammar.isRelative(s, subject)) {
      int antecedent = Grammar.antecedent(s, verb);
      return antecedent != Sentence.NONE && Grammar.isNominal(s, antecedent) ? antecedent : subject;
    }
    boolean empty =
        s.deprel(subject).base() == Deprel.EXPL
            || s.lemma(subject).equals("there")
            || Grammar.lower(s, subject).equals("se")
            || (Grammar.isClause(s, subject) && !Grammar.isNominal(s, subject));
    return empty ? NOBODY : subject;
  }

  private int agent(Sentence s, int verb) {
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      if (s.deprel(c) == Deprel.OBL_AGENT) {
        return c;
      }
      String marker = s.deprel(c).base() == Deprel.OBL ? Grammar.marker(s, c) : "";
      if (marker.equals("by") || marker.equals("por")) {
        return c;
      }
    }
    return NOBODY;
  }

  /** After "…", said or …, dijo, whatever noun follows without a preposition speaks. */
  private static int inverted(Sentence s, int verb) {
    for (int t = verb + 1; t < s.size() && t <= verb + 8; t++) {
      if (Grammar.isPunct(s, t)) {
        return Sentence.NONE;
      }
      boolean ofVerb = s.head(t) == verb && Grammar.isNominal(s, t);
      if (ofVerb && Grammar.marker(s, t).isEmpty() && s.deprel(t) != Deprel.EXPL_PV) {
        return s.deprel(t) == Deprel.OBL_UNMARKED ? Sentence.NONE : t;
      }
    }
    return Sentence.NONE;
  }

  private int inherited(Sentence s, int verb, int depth) {
    int head = s.head(verb);
    if (head == Sentence.NONE) {
      return adjacent(s, verb);
    }
    Deprel relation = s.deprel(verb);
    return switch (relation.base()) {
      case CONJ -> ofJoined(s, verb, head, depth);
      case XCOMP -> speaker(s, head, false, depth + 1);
      case ADVCL -> ofAdverbial(s, verb, depth);
      case ACL -> modifying(s, verb, head, depth);
      default -> adjacent(s, verb);
    };
  }

  private int ofJoined(Sentence s, int verb, int head, int depth) {
    int main = resumed(s, verb, head);
    if (main != Sentence.NONE) {
      return main;
    }
    int clause = Grammar.isClause(s, head) ? head : clauseAbove(s, verb);
    return clause == verb ? UNKNOWN : speaker(s, clause, false, depth + 1);
  }

  private int ofAdverbial(Sentence s, int verb, int depth) {
    boolean finite = Grammar.isFinite(s, verb) && !Grammar.isGerund(s, verb);
    return finite ? adjacent(s, verb) : speaker(s, clauseAbove(s, verb), false, depth + 1);
  }

  /** ", que se comprometió": a relative clause whose pronoun the tree takes for a conjunction. */
  private int behindComma(Sentence s, int verb) {
    int t = verb - 1;
    while (t > 1 && isPassedOver(s, t)) {
      t--;
    }
    boolean opens = t > 1 && Grammar.lower(s, t).equals("que") && s.form(t - 1).equals(",");
    if (!opens || Grammar.subject(s, verb) > t) {
      return Sentence.NONE;
    }
    int noun = t - 2;
    while (isPartOfName(s, noun)) {
      noun = s.head(noun);
    }
    return Grammar.isNominal(s, noun) ? noun : Sentence.NONE;
  }

  private boolean isPartOfName(Sentence s, int token) {
    int head = s.head(token);
    boolean left = head != Sentence.NONE && head < token && Grammar.isNominal(s, head);
    Deprel base = s.deprel(token).base();
    boolean name = base == Deprel.FLAT || base == Deprel.APPOS || base == Deprel.AMOD;
    boolean of = base == Deprel.NMOD && Set.of("de", "of").contains(Grammar.marker(s, token));
    return left && (name || (of && !book.sources().names(Grammar.lemma(s, token))));
  }

  /** "X, whom they opposed, denied …": a verb behind the comma that ends a relative clause. */
  private static int resumed(Sentence s, int verb, int head) {
    boolean joined = s.child(verb, Deprel.CC) != Sentence.NONE;
    int t = verb - 1;
    while (t > 0
        && (s.upos(t) == Upos.ADV
            || s.upos(t) == Upos.AUX
            || (Grammar.isPunct(s, t) && !s.form(t).equals(",")))) {
      t--;
    }
    boolean relative = s.deprel(head) == Deprel.ACL_RELCL;
    if (joined || !relative || t < 0 || !s.form(t).equals(",")) {
      return Sentence.NONE;
    }
    int noun = s.head(head);
    while (s.head(noun) != Sentence.NONE
        && Grammar.isNominal(s, s.head(noun))
        && s.head(noun) < noun) {
      noun = s.head(noun);
    }
    return Grammar.isNominal(s, noun) ? noun : Sentence.NONE;
  }

  /** A participle behind a comma goes with the clause, not with the noun before it. */
  private int modifying(Sentence s, int verb, int head, int depth) {
    boolean loose = verb > 0 && Grammar.isPunct(s, verb - 1) && Grammar.isGerund(s, verb);
    int clause = clauseAbove(s, verb);
    if (loose && clause != verb) {
      int subject = speaker(s, clause, false, depth + 1);
      return subject == UNKNOWN ? head : subject;
    }
    return head;
  }

  private static int clauseAbove(Sentence s, int verb) {
    for (int up = s.head(verb); up != Sentence.NONE; up = s.head(up)) {
      if (Grammar.isClause(s, up)) {
        return up;
      }
    }
    return verb;
  }

  /** Where the tree has no subject, a noun that ends right before the verb is taken. */
  private static int adjacent(Sentence s, int verb) {
    int inserted = subjectOfInserted(s, verb);
    if (inserted != Sentence.NONE) {
      return inserted;
    }
    int last = verb - 1;
    while (last >= 0 && isPassedOver(s, last)) {
      last--;
    }
    if (last > 0 && s.form(last).equals(",")) {
      return leading(s, last);
    }
    int best = UNKNOWN;
    for (int t = last; t >= 0 && t < verb && s.rightmost(t) <= last; t = s.head(t)) {
      boolean apart = !s.dominates(verb, t) || s.deprel(t) == Deprel.APPOS;
      if (apart && Grammar.isNominal(s, t) && Grammar.marker(s, t).isEmpty()) {
        best = t;
        if (s.deprel(t) == Deprel.APPOS) {
          break;
        }
      }
    }
    return best;
  }

  private static boolean isPassedOver(Sentence s, int token) {
    return s.upos(token) == Upos.AUX || s.upos(token) == Upos.ADV || isClitic(s, token);
  }

  /** "The group, citing families, holds …", where the tree gives the subject to "citing". */
  private static int subjectOfInserted(Sentence s, int verb) {
    for (int c = s.firstChild(verb); c != Sentence.NONE && c < verb; c = s.nextSibling(c)) {
      boolean inserted = s.deprel(c).base() == Deprel.ADVCL && Grammar.isGerund(s, c);
      int subject = inserted ? Grammar.subject(s, c) : Sentence.NONE;
      if (subject != Sentence.NONE && subject < c) {
        return subject;
      }
    }
    return Sentence.NONE;
  }

  /** "Petro, himself a rebel once, had promised": the subject is only an apposition. */
  private static int leadingBefore(Sentence s, int verb, int subject) {
    int comma = verb - 1;
    while (comma > subject && (s.upos(comma) == Upos.AUX || s.upos(comma) == Upos.ADV)) {
      comma--;
    }
    int first = s.leftmost(subject);
    boolean enclosed =
        comma > subject && s.form(comma).equals(",") && first > 0 && s.form(first - 1).equals(",");
    return enclosed ? leading(s, comma) : UNKNOWN;
  }

  /**
   * "Salgado, 39, had denounced …": the noun phrase that opens the sentence before an insertion.
   */
  private static int leading(Sentence s, int comma) {
    int first = 0;
    while (first < comma && !s.form(first).equals(",")) {
      if (!opensName(s, first)) {
        return UNKNOWN;
      }
      first++;
    }
    for (int t = 0; t < first && first < comma; t++) {
      int head = s.head(t);
      boolean top = head < 0 || head >= first || !Grammar.isNominal(s, head);
      if (top && (Grammar.isNominal(s, t) || first == 1)) {
        return t;
      }
    }
    return UNKNOWN;
  }

  /** A word that can stand in a noun phrase; a capital and a comma make a name of any word. */
  private static boolean opensName(Sentence s, int token) {
    if (token == 0 && s.form(1).equals(",")) {
      return Character.isUpperCase(s.form(0).charAt(0));
    }
    Upos upos = s.upos(token);
    boolean part = upos == Upos.DET || upos == Upos.ADJ || upos == Upos.NUM;
    return part || Grammar.isNominal(s, token) || (token > 0 && upos == Upos.ADP);
  }

  private static boolean isClitic(Sentence s, int t) {
    return s.upos(t) == Upos.PRON
        && s.features(t).get("Case") != null
        && !s.features(t).has("Case", "Nom");
  }

  /** The nearest speaker before; for "dijeron" with nobody plural before, nobody at all. */
  private @Nullable Phrase understood(int sentence, int verb) {
    boolean plural = text.sentence(sentence).features(verb).has("Number", "Plur");
    Phrase topic = null;
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft draft = before.get(i);
      int distance = paragraph(sentence) - paragraph(draft.sentence);
      if (distance > 1) {
        break;
      }
      Phrase source = draft.source;
      if (source != null && isPlural(source) == plural && !draft.dropped) {
        if (distance == 0) {
          return source;
        }
        topic = source;
      }
    }
    return plural ? null : topic == null ? lastSubject(sentence) : topic;
  }

  private @Nullable Phrase lastSubject(int sentence) {
    for (int i = sentence - 1; i >= 0 && i >= sentence - 3; i--) {
      Sentence s = text.sentence(i);
      int subject = s.root() == Sentence.NONE ? Sentence.NONE : Grammar.subject(s, s.root());
      if (subject != Sentence.NONE && !isPlural(phrase(i, subject))) {
        return phrase(i, subject);
      }
    }
    return null;
  }

  private boolean isPlural(Phrase source) {
    Sentence s = text.sentence(source.sentence());
    return s.features(source.head()).has("Number", "Plur")
        || s.child(source.head(), Deprel.CONJ) != Sentence.NONE;
  }

  private int paragraph(int sentence) {
    return text.paragraphs().get(sentence);
  }
}
