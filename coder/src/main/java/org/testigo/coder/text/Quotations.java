package org.testigo.coder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.testigo.record.Span;

/**
 * Finds what stands in quotation marks: “ ”, « », „ “, ‘ ’, ‹ ›, the straight marks, whose side is
 * told by the letters beside them, and what a paragraph says that opens with a dash, as in Spanish
 * dialogue. A quotation that is never closed ends with its paragraph.
 */
public final class Quotations {
  private static final String OPENING = "“«„‹‘";
  private static final String CLOSING = "”»“›’";
  private static final String DASHES = "—–";
  private static final int LONGEST = 6000;

  private final String text;
  private final List<Span> quotes = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /**
   * Finds the quotations of a text.
   *
   * @param text the text
   * @return their spans without the marks, in UTF-16 offsets, in order; only the outermost of
   *     nested ones
   */
  public static List<Span> find(String text) {
    Quotations finder = new Quotations(text);
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      finder.readParagraph(begin, end);
      begin = end + 1;
    }
    finder.quotes.sort(Comparator.naturalOrder());
    return List.copyOf(finder.quotes);
  }

  private void readParagraph(int begin, int end) {
    int first = begin;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (opensDialogue(first, end)) {
      readDialogue(first + 1, end);
      return;
    }
    int at = first;
    while (at < end) {
      if (opens(at, end)) {
        int close = closing(at, end);
        add(at + 1, close);
        at = close + 1;
      } else {
        at++;
      }
    }
  }

  private boolean opens(int at, int end) {
    char c = text.charAt(at);
    boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean spaceAfter = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
    if (c == '"' || c == '\'' || c == '‘') {
      return !wordBefore && !spaceAfter && (c == '"' || closing(at, end) < end);
    }
    return OPENING.indexOf(c) >= 0;
  }

  /** Returns where the mark at a place is closed, or the end of the paragraph. */
  private int closing(int open, int end) {
    char mark = text.charAt(open);
    int kind = OPENING.indexOf(mark);
    int depth = 1;
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (kind < 0 || mark == '‘') {
        if (closesSingly(mark, c, i, end)) {
          return i;
        }
      } else if (c == CLOSING.charAt(kind) || (mark == '„' && c == '”')) {
        if (--depth == 0) {
          return i;
        }
      } else if (c == mark) {
        depth++;
      }
    }
    return end;
  }

  /** An apostrophe inside a word, or after a plural, closes nothing. */
  private boolean closesSingly(char mark, char c, int at, int end) {
    char wanted = mark == '‘' ? '’' : mark;
    if (c != wanted) {
      return false;
    }
    boolean wordAfter = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    return mark == '"' ? !wordAfter || !Character.isWhitespace(text.charAt(at - 1)) : !wordAfter;
  }

  private boolean opensDialogue(int at, int end) {
    return at + 1 < end
        && DASHES.indexOf(text.charAt(at)) >= 0
        && (Character.isLetter(text.charAt(at + 1)) || "¿¡".indexOf(text.charAt(at + 1)) >= 0);
  }

  /** A dash before a word interrupts what is said; a dash after one takes it up again. */
  private void readDialogue(int begin, int end) {
    int from = begin;
    boolean speaking = true;
    for (int i = begin; i < end; i++) {
      if (DASHES.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      if (speaking && Character.isWhitespace(text.charAt(i - 1))) {
        add(from, i);
        speaking = false;
      } else if (!speaking) {
        from = i + 1;
        speaking = true;
      }
    }
    if (speaking) {
      add(from, end);
    }
  }

  private void add(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '.')) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to && to - from <= LONGEST) {
      quotes.add(new Span(from, to));
    }
  }
}
