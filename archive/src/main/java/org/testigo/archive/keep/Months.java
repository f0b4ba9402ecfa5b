package org.testigo.archive.keep;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.testigo.record.DateInterval;

/** The month that a date lies in. */
public final class Months {
  private Months() {}

  /**
   * Tells the month.
   *
   * @param date a date, or null
   * @return the month as {@code 2024-03}, or null where the date is open or goes beyond one month
   */
  public static @Nullable String of(@Nullable DateInterval date) {
    LocalDate begin = date == null ? null : date.begin();
    LocalDate end = date == null ? null : date.end();
    if (begin == null || end == null) {
      return null;
    }
    YearMonth month = YearMonth.from(begin);
    return month.equals(YearMonth.from(end)) ? month.toString() : null;
  }
}
