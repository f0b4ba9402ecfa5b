package org.testigo.coder.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.Complement;
import org.testigo.codebook.events.WordGroup;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.Span;
import org.testigo.record.Status;

/**
 * What a trigger that speaks, asks, offers or refuses makes of the events that it speaks of:
 * dropped, alleged, denied … The tree tells, and the claim whose cue the trigger is.
 */
final class Complements {
  private Complements() {}

  /** A trigger that governs another, and what it makes of it. */
  record Governed(Match governor, Complement complement) {}

  /** The nearest trigger above a match whose frame says what becomes of its complement. */
  static @Nullable Governed above(Words words, Match match, List<Match> matches) {
    int at = match.head();
    boolean nested = false;
    for (int steps = 0; steps < 10; steps++) {
      int head = words.head(at);
      if (head == Sentence.NONE || leaves(words, at)) {
        return null;
      }
      Match governor = at(matches, head, match);
      if (governor != null
          && governor.frame().complement() != Complement.KEPT
          && complements(words, at, head)) {
        boolean known = !words.isVerb(match.head()) && words.isDefinite(match.head());
        boolean factual = known && nested;
        return factual ? null : new Governed(governor, governor.frame().complement());
      }
      nested = true;
      at = head;
    }
    return null;
  }

  private static @Nullable Match at(List<Match> matches, int token, Match self) {
    for (Match match : matches) {
      if (!match.equals(self)
          && (match.head() == token || match.light() == token)
          && match.head() != self.light()) {
        return match;
      }
    }
    return null;
  }

  private static boolean complements(Words words, int at, int head) {
    return switch (words.relation(at)) {
      case CCOMP, XCOMP, OBJ, ACL, CSUBJ, PARATAXIS, OBL_ARG, CSUBJ_PASS, NSUBJ_PASS -> true;
      case OBL -> words.isVerb(at) || words.behind(WordGroup.COMPLEMENT, at);
      case NMOD -> words.behind(WordGroup.COMPLEMENT, at);
      case ADVCL -> !words.isFinite(at) || at > head;
      case COMPOUND -> !words.isVerb(head);
      default -> false;
    };
  }

  /** Relative clauses and clauses of fact are told by the text, not by who speaks in it. */
  private static boolean leaves(Words words, int at) {
    Deprel relation = words.relation(at);
    if (relation == Deprel.ACL_RELCL || relation == Deprel.ADVCL_RELCL) {
      // Spanish "pidió a la Corte que visite" is often read as a relative clause.
      return !words.tree.features(at).has("Mood", "Sub") && !conjunction(words, at);
    }
    if (relation == Deprel.ADVCL || relation == Deprel.OBL) {
      for (int c = words.tree.firstChild(at); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
        Deprel base = words.relation(c).base();
        boolean opener = base == Deprel.MARK || base == Deprel.CASE || base == Deprel.ADVMOD;
        if (opener && words.is(WordGroup.FACTUAL, c)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean conjunction(Words words, int verb) {
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      if (words.relation(c) == Deprel.MARK && words.tree.upos(c) == Upos.SCONJ) {
        return true;
      }
    }
    return false;
  }

  /** The claim whose content holds a trigger and whose cue is a trigger with a say over it. */
  static @Nullable Governed claimed(
      Words words, Match match, Span trigger, List<ClaimReading> claims, List<Match> matches) {
    for (ClaimReading claim : claims) {
      if (claim.cuePhrase().sentence() != words.index || !claim.says(trigger)) {
        continue;
      }
      Match governor = at(matches, claim.cuePhrase().head(), match);
      boolean coordinated =
          governor != null
              && words.relation(match.head()) == Deprel.CONJ
              && words.head(match.head()) == governor.head();
      if (governor != null && !coordinated && governor.frame().complement() != Complement.KEPT) {
        boolean known = !words.isVerb(match.head()) && words.isDefinite(match.head());
        return known || relative(words, match.head(), governor.head())
            ? null
            : new Governed(governor, governor.frame().complement());
      }
    }
    return null;
  }

  private static boolean relative(Words words, int token, int top) {
    for (int at = token; at != Sentence.NONE && at != top; at = words.head(at)) {
      if (leaves(words, at)) {
        return true;
      }
    }
    return false;
  }

  static @Nullable Status status(Complement complement) {
    return switch (complement) {
      case ALLEGED -> Status.ALLEGED;
      case DENIED -> Status.DENIED;
      case FUTURE -> Status.FUTURE;
      case HYPOTHETICAL -> Status.HYPOTHETICAL;
      case NEGATED -> Status.NEGATED;
      case KEPT, DROPPED -> null;
    };
  }
}
