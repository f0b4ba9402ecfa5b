package org.testigo.coder.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.record.DateInterval;

/** The days that a TIMEX3 value covers, and the values of days, weeks and feasts. */
final class Days {
  private Days() {}

  /**
   * Returns the days that a value covers.
   *
   * @param value a TIMEX3 value, or null
   * @return its first and last day, or null where it names no stretch of the calendar
   */
  static @Nullable DateInterval of(@Nullable String value) {
    if (value == null || !(value.startsWith("1") || value.startsWith("2"))) {
      return null;
    }
    int t = value.indexOf('T');
    String date = t < 0 ? value : value.substring(0, t);
    return switch (date.length()) {
      case 2 -> years(Integer.parseInt(date) * 100, 100);
      case 3 -> years(Integer.parseInt(date) * 10, 10);
      case 4 -> years(Integer.parseInt(date), 1);
      case 7 -> part(Integer.parseInt(date.substring(0, 4)), date.substring(5));
      case 8, 11 -> week(date);
      case 10 -> day(date);
      default -> null;
    };
  }

  private static DateInterval years(int first, int count) {
    return new DateInterval(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static DateInterval day(String date) {
    if (date.indexOf('W') >= 0) {
      return week(date);
    }
    LocalDate day = LocalDate.parse(date);
    return new DateInterval(day, day);
  }

  private static DateInterval part(int year, String part) {
    return switch (part) {
      case "Q1" -> months(year, 1, 3);
      case "Q2" -> months(year, 4, 3);
      case "Q3" -> months(year, 7, 3);
      case "Q4" -> months(year, 10, 3);
      case "H1" -> months(year, 1, 6);
      case "H2" -> months(year, 7, 6);
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      case "WI" -> months(year, 12, 3);
      default -> months(year, Integer.parseInt(part), 1);
    };
  }

  private static DateInterval months(int year, int month, int count) {
    YearMonth first = YearMonth.of(year, month);
    return new DateInterval(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static DateInterval week(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    int week = Integer.parseInt(date.substring(6, 8));
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate begin = date.endsWith("WE") ? monday.plusDays(5) : monday;
    return new DateInterval(begin, monday.plusDays(6));
  }

  /** Returns the week of a day, such as {@code 2025-W23}. */
  static String weekOf(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Returns the month of a day, such as {@code 2025-06}. */
  static String monthOf(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  /** Returns the quarter of a day, such as {@code 2025-Q2}. */
  static String quarterOf(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /**
   * Returns the day of a feast in a year.
   *
   * @param feast month and day ({@code 12-25}), days from Easter ({@code E-2}), or the n-th weekday
   *     of a month ({@code N11-4-4}: month, which, weekday)
   * @param year the year
   * @return the day
   */
  static LocalDate feast(String feast, int year) {
    if (feast.startsWith("E")) {
      return easter(year).plusDays(Integer.parseInt(feast.substring(1)));
    }
    if (feast.startsWith("N")) {
      String[] parts = feast.substring(1).split("-", -1);
      LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
      return month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday));
    }
    return LocalDate.parse(year + "-" + feast);
  }

  /** Easter Sunday by the rule of Meeus, Jones and Butcher (Astronomical Algorithms, chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
