package org.testigo.incidents.sketch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days in which an event lies.
 *
 * @param begin the first day
 * @param end the last day
 * @param basis where the days come from
 */
public record Days(LocalDate begin, LocalDate end, Basis basis) {
  /** Where days come from. */
  public enum Basis {
    /** The report dates the event. */
    STATED,
    /** The only date in the event's sentence stands in. */
    NEAR,
    /** The days around publication stand in. */
    PUBLISHED
  }

  /**
   * Counts the days.
   *
   * @return 1 for a single day
   */
  public long length() {
    return ChronoUnit.DAYS.between(begin, end) + 1;
  }

  /**
   * Counts the days from the end of the earlier to the beginning of the later.
   *
   * @param other other days
   * @return 0 where they share a day, 1 where one follows the other
   */
  public long gap(Days other) {
    long after = ChronoUnit.DAYS.between(end, other.begin);
    long before = ChronoUnit.DAYS.between(other.end, begin);
    return Math.max(0, Math.max(after, before));
  }

  @Override
  public String toString() {
    return begin.equals(end) ? begin.toString() : begin + " to " + end;
  }
}
