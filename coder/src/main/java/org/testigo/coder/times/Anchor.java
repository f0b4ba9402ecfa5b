package org.testigo.coder.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is told from.
 *
 * @param published the day of publication, or null
 * @param lastDay the day told last before, or null
 * @param lastDate the end of the date told last before, or null
 * @param lastQuarter the quarter of a year told last before, such as {@code 2024-Q3}, or null
 * @param direction which way the verb points
 */
record Anchor(
    @Nullable LocalDate published,
    @Nullable LocalDate lastDay,
    @Nullable LocalDate lastDate,
    @Nullable String lastQuarter,
    Direction direction) {

  /** Returns the day that a time of day belongs to where none is named. */
  @Nullable LocalDate day() {
    return lastDay != null ? lastDay : published;
  }

  /** Returns the date that "later" and "earlier" are told from. */
  @Nullable LocalDate date() {
    return lastDate != null ? lastDate : published;
  }
}
