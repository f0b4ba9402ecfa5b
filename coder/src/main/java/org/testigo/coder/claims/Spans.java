package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/** Cuts stretches of text to the words that count. */
public final class Spans {
  private static final String EDGE = " \t\r\n\u00a0.,;:—–-…\"“”«»„‹›()[]";
  private static final String MARKS = "\"“”«»„‹›‘’'";

  private Spans() {}

  /**
   * Cuts white space, quotation marks, commas and the final stop off both ends.
   *
   * @param text the text
   * @param begin where the stretch begins
   * @param end where it ends
   * @return what is left, possibly empty
   */
  public static Span trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && (EDGE.indexOf(text.charAt(from)) >= 0 || opensSingly(text, from))) {
      from++;
    }
    while (to > from && (EDGE.indexOf(text.charAt(to - 1)) >= 0 || closesSingly(text, from, to))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean opensSingly(String text, int at) {
    return text.charAt(at) == '‘' || text.charAt(at) == '\'';
  }

  private static boolean closesSingly(String text, int from, int to) {
    char c = text.charAt(to - 1);
    return (c == '’' || c == '\'') && to - 2 >= from && ".,!?".indexOf(text.charAt(to - 2)) >= 0;
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /**
   * Returns the span of tokens, trimmed.
   *
   * @param s the sentence
   * @param begin the first token
   * @param end one past the last token
   * @return their span without punctuation at its edges
   */
  public static Span ofTokens(Sentence s, int begin, int end) {
    return trim(s.text(), s.begin(begin), s.end(end - 1));
  }

  /** Returns the spans of single tokens, neighbours joined. */
  static List<Span> join(Sentence s, List<Integer> tokens) {
    List<Span> spans = new ArrayList<>();
    int begin = -1;
    int last = -2;
    for (int token : tokens.stream().sorted().distinct().toList()) {
      if (begin >= 0 && token != last + 1) {
        spans.add(new Span(s.begin(begin), s.end(last)));
        begin = -1;
      }
      begin = begin < 0 ? token : begin;
      last = token;
    }
    if (begin >= 0) {
      spans.add(new Span(s.begin(begin), s.end(last)));
    }
    return spans;
  }

  /**
   * Tells whether there is a letter or digit between two places.
   *
   * @param text the text
   * @param begin the first place
   * @param end the second
   * @return whether there is one
   */
  public static boolean hasWords(String text, int begin, int end) {
    for (int i = Math.max(0, begin); i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
