package org.testigo.coder.claims;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;

/**
 * Verbs of saying that a tree joins to what is said while they really go on with who says it:
 * "denied that its members had fired and told them to stop", "he said it was safe, adding that …".
 */
final class Raised {
  private final ClaimBook book;
  private final Sentence s;

  Raised(ClaimBook book, Sentence s) {
    this.book = book;
    this.s = s;
  }

  /** Returns the verb of saying that a verb is really joined to, or NONE. */
  int partner(int verb) {
    if (book.verbs(Grammar.lemma(s, verb)).isEmpty() || Grammar.subject(s, verb) != Sentence.NONE) {
      return Sentence.NONE;
    }
    boolean joined = s.deprel(verb) == Deprel.CONJ;
    boolean trailing = trails(verb);
    if (!joined && !trailing) {
      return Sentence.NONE;
    }
    int head = s.head(verb);
    for (int outer = head; outer != Sentence.NONE; outer = s.head(outer)) {
      if (outer < verb && outer != head && isCue(outer)) {
        boolean loose = trailing || !Grammar.isClause(s, head);
        return loose || (alike(verb, outer) && !alike(verb, head)) ? outer : Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }

  private boolean isCue(int token) {
    return Grammar.isVerbal(s, token) && !book.verbs(Grammar.lemma(s, token)).isEmpty();
  }

  private boolean trails(int verb) {
    Deprel base = s.deprel(verb).base();
    return (base == Deprel.ADVCL || base == Deprel.ACL)
        && verb > 0
        && Grammar.isPunct(s, verb - 1)
        && Grammar.isGerund(s, verb);
  }

  /** Tells whether two verbs have the same form, auxiliaries included. */
  private boolean alike(int one, int other) {
    return Objects.equals(form(one), form(other))
        && Objects.equals(s.features(one).get("Tense"), s.features(other).get("Tense"))
        && (book.language().equals("en")
            || Objects.equals(s.features(one).get("Mood"), s.features(other).get("Mood")))
        && (s.child(one, Deprel.AUX) == Sentence.NONE)
            == (s.child(other, Deprel.AUX) == Sentence.NONE);
  }

  /** English tags confuse a bare past tense with a participle. */
  private @Nullable String form(int verb) {
    String form = s.features(verb).get("VerbForm");
    boolean bare = "Part".equals(form) && s.child(verb, Deprel.AUX) == Sentence.NONE;
    return bare && s.features(verb).has("Tense", "Past") ? "Fin" : form;
  }

  /** Returns the last token that belongs to a part of what is said by an outer verb. */
  int last(int outer, int part) {
    int last = s.rightmost(part);
    for (int t = part + 1; t <= s.rightmost(part); t++) {
      if (s.dominates(part, t) && partner(t) == outer) {
        last = Math.min(last, before(t));
      }
    }
    return Math.max(last, part);
  }

  private int before(int verb) {
    int t = Math.min(verb, s.leftmost(verb)) - 1;
    while (t > 0 && (Grammar.isPunct(s, t) || s.deprel(t) == Deprel.CC)) {
      t--;
    }
    return t;
  }
}
