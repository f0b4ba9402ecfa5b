package org.testigo.coder.claims;

import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;

/**
 * The words of an attribution that stand together: cue, source and what modifies them, without what
 * is said.
 *
 * @param begin the first token
 * @param end one past the last token
 */
record Zone(int begin, int end) {

  /** Finds the words around a verb of saying. */
  static Zone around(ReadText text, Sentence s, int verb, Complements.@Nullable Match match) {
    boolean[] inside = inside(text, s, verb, match);
    int begin = verb;
    while (begin > 0 && goesOn(s, inside, begin, -1)) {
      begin--;
    }
    int end = verb + 1;
    while (end < s.size() && goesOn(s, inside, end - 1, 1)) {
      end++;
    }
    while (begin < verb && Grammar.isPunct(s, begin)) {
      begin++;
    }
    while (end > verb + 1 && Grammar.isPunct(s, end - 1)) {
      end--;
    }
    return new Zone(begin, end);
  }

  private static boolean[] inside(
      ReadText text, Sentence s, int verb, Complements.@Nullable Match match) {
    boolean[] inside = new boolean[s.size()];
    inside[verb] = true;
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      boolean content = match != null && match.parts().contains(c);
      if (!content && !isApart(text, s, verb, c) && !isSpeech(s, verb, c)) {
        for (int t = s.leftmost(c); t <= s.rightmost(c); t++) {
          inside[t] = inside[t] || s.dominates(c, t);
        }
      }
    }
    return inside;
  }

  /** A subject that a comma cuts off, or a part in quotation marks, is said and does not say. */
  private static boolean isApart(ReadText text, Sentence s, int verb, int child) {
    boolean cut = Grammar.subject(s, verb) == child && Grammar.isCut(s, child, verb);
    boolean quoted = text.quoted(s.begin(child)) && !text.quoted(s.begin(verb));
    return cut || (child < verb && quoted);
  }

  private static boolean goesOn(Sentence s, boolean[] inside, int from, int step) {
    int next = from + step;
    if (inside[next] && !Grammar.isPunct(s, next)) {
      return true;
    }
    int behind = next + step;
    return Grammar.isPunct(s, next) && behind >= 0 && behind < s.size() && inside[behind];
  }

  /** A clause before the verb, or one set beside it, is what is said. */
  private static boolean isSpeech(Sentence s, int verb, int child) {
    Deprel base = s.deprel(child).base();
    return base == Deprel.CCOMP
        || base == Deprel.CSUBJ
        || base == Deprel.PARATAXIS
        || base == Deprel.DISLOCATED
        || base == Deprel.CONJ
        || base == Deprel.CC
        || (base == Deprel.DEP && Grammar.isClause(s, child))
        || (base == Deprel.ADVCL && child < verb && Grammar.isFinite(s, child));
  }
}
