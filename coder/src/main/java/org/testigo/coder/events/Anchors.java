package org.testigo.coder.events;

import java.util.List;
import org.testigo.codebook.events.WordGroup;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;

/**
 * Which trigger does a time or a place belong to? The first trigger or verb above it in the tree; a
 * verb that is no trigger passes it on to the triggers that are its arguments or complete it.
 */
final class Anchors {
  /** How closely an adjunct belongs to a trigger. */
  enum Reach {
    /** Not at all. */
    NONE,
    /** By a verb that the trigger shares with another. */
    SHARED,
    /** By the verb that the trigger is an argument of. */
    CLAUSE,
    /** By itself. */
    OWN
  }

  private Anchors() {}

  /** The first trigger or predicate above a word; {@link Sentence#NONE} without one. */
  static int of(Words words, int token, List<Match> matches) {
    for (int at = token; at != Sentence.NONE; at = words.head(at)) {
      boolean self = at == token && !words.isVerb(at);
      boolean trigger = isTrigger(matches, at);
      // "In an operation carried out on Monday, police seized …": the participle only dates the
      // noun.
      boolean attribute = words.relation(at) == Deprel.ACL && !words.isFinite(at) && !trigger;
      if (!self && !attribute && (trigger || words.isPredicate(at))) {
        return at;
      }
    }
    return Sentence.NONE;
  }

  /** Tells whether a verb stands in a clause of the same time as the one above. */
  static boolean opens(Words words, int verb) {
    if (words.relation(verb) != Deprel.ADVCL) {
      return false;
    }
    for (int c = words.tree.firstChild(verb); c != Sentence.NONE; c = words.tree.nextSibling(c)) {
      boolean opener = words.relation(c) == Deprel.MARK || words.relation(c) == Deprel.ADVMOD;
      if (opener && words.is(WordGroup.SIMULTANEOUS, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrigger(List<Match> matches, int token) {
    for (Match match : matches) {
      if (match.head() == token || match.light() == token) {
        return true;
      }
    }
    return false;
  }

  /** How an adjunct with an anchor reaches a trigger. */
  static Reach reach(Words words, int anchor, Match match, List<Match> matches) {
    if (anchor == Sentence.NONE) {
      return Reach.NONE;
    }
    if (anchor == match.head() || anchor == match.light()) {
      return Reach.OWN;
    }
    boolean busy = isTrigger(matches, anchor);
    if (!busy && opens(words, anchor) && words.head(anchor) == match.head()) {
      // "Were shot when men burst into a hall on Sunday".
      return Reach.CLAUSE;
    }
    int at = match.light() == Sentence.NONE ? match.head() : match.light();
    for (int steps = 0; steps < 4 && at != Sentence.NONE && at != anchor; steps++) {
      Deprel base = words.relation(at).base();
      boolean verb = words.isVerb(at);
      boolean nominalArgument =
          !verb && (base == Deprel.OBJ || base == Deprel.NSUBJ || base == Deprel.OBL);
      // "Travels to Guayaquil on Saturday to meet …": the purpose has the time and place of the
      // way.
      boolean completes =
          verb && !words.isFinite(at) && (base == Deprel.XCOMP || base == Deprel.ADVCL);
      boolean argument = nominalArgument || completes;
      boolean nominal = base == Deprel.NMOD || base == Deprel.CONJ || base == Deprel.APPOS;
      boolean shared = base == Deprel.CONJ && words.isVerb(at);
      if (shared && words.head(at) == anchor) {
        return Reach.SHARED;
      }
      if (!argument && !nominal
          || words.is(WordGroup.SAYING, words.head(at) == Sentence.NONE ? at : words.head(at))) {
        return Reach.NONE;
      }
      at = words.head(at);
    }
    return at == anchor && !busy ? Reach.CLAUSE : Reach.NONE;
  }
}
