package org.testigo.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days as people type them: a year, a month or a day. */
final class Days {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Days() {}

  /**
   * Returns the first day meant.
   *
   * @param words {@code 2024}, {@code 2024-03} or {@code 2024-03-05}
   * @return the day
   * @throws DateTimeException where it is none of these
   */
  static LocalDate first(String words) {
    return switch (words.length()) {
      case YEAR -> Year.parse(words).atDay(1);
      case MONTH -> YearMonth.parse(words).atDay(1);
      default -> LocalDate.parse(words);
    };
  }

  /**
   * Returns the last day meant.
   *
   * @param words {@code 2024}, {@code 2024-03} or {@code 2024-03-05}
   * @return the day
   * @throws DateTimeException where it is none of these
   */
  static LocalDate last(String words) {
    return switch (words.length()) {
      case YEAR -> Year.parse(words).atMonth(12).atEndOfMonth();
      case MONTH -> YearMonth.parse(words).atEndOfMonth();
      default -> LocalDate.parse(words);
    };
  }
}
