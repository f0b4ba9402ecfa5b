package org.testigo.coder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.testigo.record.Span;

/**
 * Finds what stands in quotation marks: “ ”, « », „ “, and the straight mark, whose side is told by
 * the spaces beside it. A quotation that is never closed ends with its paragraph.
 */
public final class Quotations {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»“";

  private Quotations() {}

  /**
   * Finds the quotations of a text.
   *
   * @param text the text
   * @return their spans without the marks, in UTF-16 offsets, in order, not nested
   */
  public static List<Span> find(String text) {
    List<Span> quotes = new ArrayList<>();
    int begin = -1;
    char closing = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begin < 0) {
        int kind = OPENING.indexOf(c);
        if (kind >= 0 || c == '"') {
          begin = i + 1;
          closing = c == '"' ? '"' : CLOSING.charAt(kind);
        }
      } else if (c == closing || (closing == '“' && c == '”')) {
        add(quotes, begin, i);
        begin = -1;
      } else if (c == '\n') {
        add(quotes, begin, i);
        begin = -1;
      }
    }
    if (begin >= 0) {
      add(quotes, begin, text.length());
    }
    quotes.sort(Comparator.naturalOrder());
    return List.copyOf(quotes);
  }

  private static void add(List<Span> quotes, int begin, int end) {
    if (begin < end) {
      quotes.add(new Span(begin, end));
    }
  }
}
