package org.testigo.coder.claims;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.SaidRule;
import org.testigo.codebook.claims.SaidWords;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.entities.EntityReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.Certainty;
import org.testigo.record.ClaimAct;
import org.testigo.record.EntityType;
import org.testigo.record.SourceKind;
import org.testigo.record.Span;

/**
 * Tells what a source does by saying something, and how sure it is, from the words that are said.
 */
final class SpeechActs {
  private static final Set<String> FIRST =
      Set.of("i", "we", "my", "our", "us", "yo", "nosotros", "nuestro", "nuestra");

  private static final Set<String> THIRD =
      Set.of("he", "she", "it", "they", "él", "ella", "ellos", "ellas");
  private static final int FIRST_WORDS = 8;

  private final ReadText text;
  private final Entities entities;
  private final SaidWords words;

  SpeechActs(ReadText text, Entities entities, ClaimBook book) {
    this.text = text;
    this.entities = entities;
    this.words = book.said();
  }

  ClaimAct act(Draft draft, SourceKind kind, boolean answers) {
    String said = said(draft.content);
    for (SaidRule rule : words.rules()) {
      boolean open = (draft.plain && rule.from().isEmpty()) || rule.from().contains(draft.act);
      if (open && fits(rule, draft, said, kind)) {
        return rule.act();
      }
    }
    boolean reply = draft.plain && draft.act == ClaimAct.STATE && isNegative(draft);
    return reply && answers && (!isQuoted(draft) || isOwn(draft, kind) || isExistence(draft))
        ? ClaimAct.DENY
        : draft.act;
  }

  /** "there were no …", "no hubo …". */
  private boolean isExistence(Draft draft) {
    Sentence s = text.sentence(draft.sentence);
    return draft.said >= 0
        && (s.lemma(draft.said).equals("haber")
            || s.child(draft.said, Deprel.EXPL) != Sentence.NONE);
  }

  private boolean isQuoted(Draft draft) {
    return !draft.content.isEmpty() && text.quoted(draft.content.get(0).begin());
  }

  /** What is said is negated, by an adverb or by its subject. */
  private boolean isNegative(Draft draft) {
    Sentence s = text.sentence(draft.sentence);
    if (draft.said < 0) {
      return false;
    }
    int subject = Grammar.subject(s, draft.said);
    String first = subject < 0 ? "" : Grammar.lower(s, s.leftmost(subject));
    return Grammar.isNegated(s, draft.said)
        || words.none().contains(first)
        || words.none().stream().anyMatch(w -> said(draft.content).startsWith(" " + w + " "));
  }

  private boolean fits(SaidRule rule, Draft draft, String said, SourceKind kind) {
    String where = rule.act() == ClaimAct.SPECULATE ? head(said) : said;
    boolean phrase = rule.phrases().stream().anyMatch(p -> holds(where, p));
    boolean modal = rule.act() == ClaimAct.SPECULATE && isModal(draft, rule);
    boolean form =
        modal
            || (rule.future() && tense(draft, "Fut"))
            || (rule.conditional() && mood(draft, rule.own()));
    if (!phrase && !form) {
      return false;
    }
    boolean condition =
        !rule.condition() || words.conditions().stream().anyMatch(c -> holds(said, c));
    return condition && (!rule.own() || isOwn(draft, kind));
  }

  /** A guess shows early: further on the doubt is about something else. */
  private static String head(String said) {
    int end = 0;
    for (int word = 0; word < FIRST_WORDS && end >= 0; word++) {
      end = said.indexOf(' ', end + 1);
    }
    return end < 0 ? said : said.substring(0, end + 1);
  }

  /** The main verb itself, or its auxiliary, is one of the words. */
  private boolean isModal(Draft draft, SaidRule rule) {
    Sentence s = text.sentence(draft.sentence);
    int main = main(draft);
    if (main < 0) {
      return false;
    }
    boolean found = rule.phrases().contains(Grammar.lower(s, main));
    for (int c = s.firstChild(main); c != Sentence.NONE; c = s.nextSibling(c)) {
      found =
          found
              || (s.deprel(c).base() == Deprel.AUX && rule.phrases().contains(Grammar.lower(s, c)));
    }
    return found;
  }

  private static boolean holds(String said, String phrase) {
    return said.contains((phrase.startsWith("'") ? "" : " ") + phrase + " ");
  }

  private String said(List<Span> content) {
    StringBuilder said = new StringBuilder(" ");
    for (Span span : content) {
      String part = span.of(text.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
      said.append(part.replaceAll("[^\\p{L}\\p{N}'-]+", " ")).append(' ');
    }
    return said.toString();
  }

  /**
   * The main verb of what is said: its head, or where that is in a condition the next finite verb.
   */
  private int main(Draft draft) {
    Sentence s = text.sentence(draft.sentence);
    boolean fits =
        draft.said >= 0
            && isMain(s, draft.said)
            && draft.says(s.begin(draft.said), s.end(draft.said));
    for (int t = 0; t < s.size() && !fits; t++) {
      if (s.upos(t) == Upos.VERB && draft.says(s.begin(t), s.end(t)) && isMain(s, t)) {
        return t;
      }
    }
    return draft.said;
  }

  private boolean isMain(Sentence s, int verb) {
    return Grammar.isFinite(s, verb)
        && !Grammar.isInfinitive(s, verb)
        && s.deprel(verb) != Deprel.ACL_RELCL
        && !words.conditions().contains(Grammar.marker(s, verb));
  }

  private boolean tense(Draft draft, String tense) {
    Sentence s = text.sentence(draft.sentence);
    int main = main(draft);
    return main >= 0 && (s.features(main).has("Tense", tense) || auxiliary(s, main, tense));
  }

  private static boolean auxiliary(Sentence s, int verb, String tense) {
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      if (s.deprel(c).base() == Deprel.AUX && s.features(c).has("Tense", tense)) {
        return true;
      }
    }
    return false;
  }

  /** The verb is in the conditional: of its own side a promise, "podría" and the like never. */
  private boolean mood(Draft draft, boolean own) {
    Sentence s = text.sentence(draft.sentence);
    if (draft.said < 0 || !s.features(draft.said).has("Mood", "Cnd")) {
      return false;
    }
    return !own || !words.hedges().contains(Grammar.lemma(s, draft.said));
  }

  /**
   * The source speaks of itself: in the first person, with a pronoun, or with no subject at all.
   */
  private boolean isOwn(Draft draft, SourceKind kind) {
    Sentence s = text.sentence(draft.sentence);
    boolean nobody = draft.source == null && kind == SourceKind.ANONYMOUS;
    if (nobody || kind == SourceKind.DOCUMENT) {
      return false;
    }
    return speaksOfItself(s, draft) || isOwnDeed(s, draft, kind);
  }

  private boolean isOwnDeed(Sentence s, Draft draft, SourceKind kind) {
    int main = main(draft);
    int subject = main < 0 ? Sentence.NONE : Grammar.subject(s, main);
    if (subject == Sentence.NONE) {
      boolean verbal = main >= 0 && Grammar.isVerbal(s, main);
      return text.language().equals("es") ? verbal && !impersonal(s, main) : firstWord(draft);
    }
    boolean sent = s.deprel(subject) == Deprel.NSUBJ_PASS && kind == SourceKind.OFFICE;
    return sent
        || isFirst(s, subject)
        || isPossessed(s, subject)
        || same(draft, subject, draft.source)
        || (isPronoun(s, subject) && !isOther(draft, subject));
  }

  private static boolean isFirst(Sentence s, int subject) {
    return FIRST.contains(Grammar.lower(s, subject)) || s.features(subject).has("Person", "1");
  }

  private static boolean isPronoun(Sentence s, int subject) {
    return s.upos(subject) == Upos.PRON
        && !s.features(subject).has("PronType", "Dem")
        && THIRD.contains(Grammar.lower(s, subject));
  }

  /** Inside a quotation somebody says "I" or "we". */
  private boolean speaksOfItself(Sentence s, Draft draft) {
    for (int t = 0; t < s.size(); t++) {
      boolean first = FIRST.contains(Grammar.lower(s, t)) && s.deprel(t) == Deprel.NSUBJ;
      if (first && text.quoted(s.begin(t)) && draft.says(s.begin(t), s.end(t))) {
        return true;
      }
    }
    return false;
  }

  /** "his government", "our forces", "su ejército". */
  private static boolean isPossessed(Sentence s, int subject) {
    for (int c = s.firstChild(subject); c != Sentence.NONE && c < subject; c = s.nextSibling(c)) {
      if (s.features(c).has("Poss", "Yes")) {
        return true;
      }
    }
    return false;
  }

  private boolean impersonal(Sentence s, int verb) {
    if (verb < 0) {
      return true;
    }
    return s.child(verb, Deprel.EXPL_PASS) != Sentence.NONE
        || s.child(verb, Deprel.EXPL_IMPERS) != Sentence.NONE
        || s.lemma(verb).equals("haber");
  }

  private boolean firstWord(Draft draft) {
    String said = said(draft.content);
    return said.startsWith(" we ")
        || said.startsWith(" i ")
        || said.startsWith(" we'")
        || said.startsWith(" i'");
  }

  private boolean same(Draft draft, int subject, @Nullable Phrase source) {
    OptionalInt one = entities.headedBy(draft.sentence, subject);
    OptionalInt other = SourceKinds.entity(entities, source);
    return one.isPresent()
        && other.isPresent()
        && (one.getAsInt() == other.getAsInt() || isCountryOf(one.getAsInt(), other.getAsInt()));
  }

  /** A country's own people speak for it. */
  private boolean isCountryOf(int country, int speaker) {
    EntityReading one = entities.get(country);
    String code = one.country();
    EntityReading other = entities.get(speaker);
    boolean government = one.sectors().contains("GOV") && other.sectors().contains("GOV");
    boolean body = one.type() != EntityType.PERSON && government;
    return (one.type() == EntityType.COUNTRY || body)
        && code != null
        && code.equals(other.country());
  }

  private boolean isOther(Draft draft, int subject) {
    OptionalInt one = entities.headedBy(draft.sentence, subject);
    OptionalInt other = SourceKinds.entity(entities, draft.source);
    return one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt();
  }

  /**
   * How sure a claim is: rumoured by a word of hearsay in cue or content; hedged by a guess or an
   * estimate, or where the main verb of what is said, its auxiliary or its adverb hedges.
   */
  Certainty certainty(Draft draft) {
    Sentence s = text.sentence(draft.sentence);
    String cue = Grammar.lemma(s, draft.head);
    String said = said(draft.content);
    boolean hearsay = words.rumours().stream().anyMatch(w -> holds(said, w));
    if (hearsay || words.rumours().contains(cue) || hasChild(s, draft.head, words.rumours())) {
      return Certainty.RUMOURED;
    }
    boolean guess = draft.act == ClaimAct.SPECULATE || draft.act == ClaimAct.ESTIMATE;
    boolean conditional = mood(draft, false) && text.language().equals("es");
    return guess || conditional || words.hedges().contains(cue) || isHedged(s, draft)
        ? Certainty.HEDGED
        : Certainty.ASSERTED;
  }

  private boolean isHedged(Sentence s, Draft draft) {
    int main = main(draft);
    return main >= 0
        && (words.hedges().contains(Grammar.lemma(s, main))
            || hasChild(s, main, words.hedges())
            || hasChild(s, draft.head, words.hedges()));
  }

  /** Looks among the auxiliaries and adverbs of a word, and the verb that it hangs on. */
  private static boolean hasChild(Sentence s, int word, Set<String> hedges) {
    for (int c = s.firstChild(word); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel base = s.deprel(c).base();
      boolean beside = base == Deprel.AUX || base == Deprel.ADVMOD || base == Deprel.COP;
      if (beside
          && (hedges.contains(Grammar.lemma(s, c)) || hedges.contains(Grammar.lower(s, c)))) {
        return true;
      }
    }
    return false;
  }
}
