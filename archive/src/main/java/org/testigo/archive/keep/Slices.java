package org.testigo.archive.keep;

import org.testigo.record.Span;

/** Cuts the words of spans out of a text by code points. */
public final class Slices {
  private final String text;
  private final int length;
  private final boolean plain;

  /**
   * Prepares a text.
   *
   * @param text the text
   */
  public Slices(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.plain = length == text.length();
  }

  /**
   * Tells whether a span lies within the text.
   *
   * @param span the span
   * @return whether it does
   */
  public boolean holds(Span span) {
    return span.end() <= length;
  }

  /**
   * Cuts words out.
   *
   * @param span a span within the text
   * @return its words
   */
  public String words(Span span) {
    if (plain) {
      return text.substring(span.begin(), span.end());
    }
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.end() - span.begin()));
  }
}
