package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A half-open stretch {@code [begin, end)} of a text; an array of two numbers in JSON. In a
 * finished record the offsets count code points; while a report is being coded they count UTF-16
 * units.
 *
 * @param begin the first position
 * @param end one past the last position
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"begin", "end"})
public record Span(int begin, int end) implements Comparable<Span> {
  /** Checks that the offsets are in order. */
  @JsonCreator
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ")");
    }
  }

  /**
   * Tells whether two spans share a position.
   *
   * @param other the other span
   * @return whether they overlap
   */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * Tells whether this span holds another.
   *
   * @param other the other span
   * @return whether the other lies within this one
   */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /**
   * Cuts the words of the span out of its text; for spans that count UTF-16 units.
   *
   * @param text the text
   * @return the words
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    int first = Integer.compare(begin, other.begin);
    return first != 0 ? first : Integer.compare(end, other.end);
  }
}
