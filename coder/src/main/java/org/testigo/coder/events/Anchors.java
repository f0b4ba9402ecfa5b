package org.testigo.coder.events;

import java.util.List;
import java.util.Set;
import org.testigo.codebook.events.WordGroup;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

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

  private static final Set<Deprel> ADNOMINAL = Set.of(Deprel.NMOD, Deprel.CONJ, Deprel.APPOS);

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

  /** Tells whether a verb stands in a clause that tells of something before or after. */
  private static boolean factual(Words words, int verb) {
    for (int c = words.tree.firstChild(verb);
        c != Sentence.NONE && c < verb;
        c = words.tree.nextSibling(c)) {
      if (words.is(WordGroup.FACTUAL, c)) {
        return true;
      }
    }
    return false;
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

  /**
   * The anchor of a stretch of words: what the tree says, or the verb beside it where the tree
   * leads out of the clause.
   */
  static int of(Words words, Phrase phrase, List<Match> matches) {
    int anchor = of(words, phrase.head(), matches);
    boolean sure =
        anchor != Sentence.NONE && !crosses(words, phrase, anchor) && !odd(words, phrase.head());
    if (sure) {
      return anchor;
    }
    int beside = beside(words, phrase, matches);
    return beside == Sentence.NONE ? anchor : beside;
  }

  /** Times and places are neither subjects nor the top of a sentence that has verbs. */
  private static boolean odd(Words words, int head) {
    Deprel base = words.relation(head).base();
    return base == Deprel.NSUBJ || base == Deprel.ROOT || base == Deprel.DEP;
  }

  private static boolean crosses(Words words, Phrase phrase, int anchor) {
    int from = anchor < phrase.begin() ? anchor + 1 : phrase.end() + 1;
    int to = anchor < phrase.begin() ? phrase.begin() - 1 : anchor;
    for (int token = from; token < to; token++) {
      if (words.tree.upos(token) == Upos.PUNCT) {
        return true;
      }
    }
    return false;
  }

  private static int beside(Words words, Phrase phrase, List<Match> matches) {
    int begin = withoutPreposition(words, phrase.begin());
    for (int token = begin - 1; token >= 0 && !isBoundary(words, token, true); token--) {
      if (isAnchor(words, token, matches)) {
        return token;
      }
    }
    boolean comma = phrase.end() < words.size() && words.forms[phrase.end()].equals(",");
    for (int token = phrase.end() + (comma ? 1 : 0); token < words.size(); token++) {
      if (isAnchor(words, token, matches)) {
        return token;
      }
      if (isBoundary(words, token, false)) {
        return Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }

  /** Where the words begin that introduce a time: "a partir de", "since". */
  private static int withoutPreposition(Words words, int begin) {
    int start = begin;
    while (start > 0 && words.tree.upos(start - 1) == Upos.DET) {
      start--;
    }
    StringBuilder phrase = new StringBuilder();
    for (int token = start - 1; token >= 0 && token >= start - 3; token--) {
      phrase.insert(0, phrase.length() == 0 ? words.forms[token] : words.forms[token] + " ");
      if (words.grammar.is(WordGroup.FROM, phrase.toString())) {
        start = token;
      }
    }
    return start;
  }

  private static boolean isBoundary(Words words, int token, boolean left) {
    Upos upos = words.tree.upos(token);
    return upos == Upos.PUNCT || upos == Upos.SCONJ || (left && upos == Upos.CCONJ);
  }

  private static boolean isAnchor(Words words, int token, List<Match> matches) {
    if (isTrigger(matches, token) && (words.isVerb(token) || words.preposition(token).isEmpty())) {
      return true;
    }
    Deprel base = words.relation(token).base();
    boolean small = base == Deprel.AUX || base == Deprel.COP || base == Deprel.CASE;
    boolean attribute = (base == Deprel.ACL || base == Deprel.AMOD) && !words.isFinite(token);
    return words.isVerb(token) && !small && !attribute;
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
    Reach reach = climb(words, anchor, match);
    return busy && reach == Reach.CLAUSE ? Reach.NONE : reach;
  }

  private static Reach climb(Words words, int anchor, Match match) {
    int at = match.light() == Sentence.NONE ? match.head() : match.light();
    for (int steps = 0; steps < 4 && at != Sentence.NONE && at != anchor; steps++) {
      int head = words.head(at);
      if (sharesVerb(words, at, anchor)) {
        return Reach.SHARED;
      }
      if (!leads(words, at) || words.is(WordGroup.SAYING, head == Sentence.NONE ? at : head)) {
        return Reach.NONE;
      }
      at = head;
    }
    return at == anchor ? Reach.CLAUSE : Reach.NONE;
  }

  private static boolean sharesVerb(Words words, int at, int anchor) {
    boolean second = words.relation(at) == Deprel.CONJ && words.isVerb(at);
    boolean same = second && words.head(at) == anchor;
    return same && !factual(words, at) && !words.is(WordGroup.SAYING, anchor);
  }

  /** Whether what is said of the word above holds for this one: an argument or a completion. */
  private static boolean leads(Words words, int at) {
    Deprel base = words.relation(at).base();
    if (ADNOMINAL.contains(base)) {
      return true;
    }
    if (!words.isVerb(at)) {
      return base == Deprel.OBJ || base == Deprel.NSUBJ || base == Deprel.OBL;
    }
    // "Travels to Guayaquil on Saturday to meet …": the purpose has time and place of the way.
    boolean shaped =
        words.tree.features(at).has("VerbForm", "Inf")
            || words.tree.features(at).has("VerbForm", "Ger");
    boolean completes = base == Deprel.XCOMP || base == Deprel.ADVCL;
    return shaped && completes && !words.isFinite(at);
  }
}
