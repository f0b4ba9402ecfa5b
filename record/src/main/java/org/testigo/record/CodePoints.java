package org.testigo.record;

import org.jspecify.annotations.Nullable;

/**
 * Turns UTF-16 offsets of one text into code point offsets, for spans and whole records. The one
 * place where offsets change their unit.
 */
public final class CodePoints {
  private final int @Nullable [] before;

  /**
   * Prepares the conversion for a text.
   *
   * @param text the text that the offsets point into
   */
  public CodePoints(String text) {
    before = text.codePointCount(0, text.length()) == text.length() ? null : count(text);
  }

  private static int[] count(String text) {
    int[] counts = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      counts[i] = points;
      boolean inside =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      points += inside ? 0 : 1;
    }
    counts[text.length()] = points;
    return counts;
  }

  /**
   * Converts an offset; one that falls within a surrogate pair becomes the offset of the pair.
   *
   * @param utf16 an offset in UTF-16 units
   * @return the same place in code points
   */
  public int offset(int utf16) {
    return before == null ? utf16 : before[utf16];
  }

  /**
   * Converts a span.
   *
   * @param span a span in UTF-16 units
   * @return the same words in code points
   */
  public Span span(Span span) {
    return new Span(offset(span.begin()), offset(span.end()));
  }

  /**
   * Converts all spans of a record.
   *
   * @param r a record whose spans count UTF-16 units of its own text
   * @return the same record in code points
   */
  public ReportRecord record(ReportRecord r) {
    if (before == null) {
      return r;
    }
    return MovedSpans.of(r, this::span);
  }
}
