package org.testigo.coder.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.record.DateInterval;

/**
 * The values of dates of the calendar. Where no year is named, the nearest date on the side that
 * the verb tells; the nearest of all where it tells none.
 */
final class CalendarValues {
  private static final long AHEAD_COSTS = 3;
  private static final long AGAINST_COSTS = 6;

  private CalendarValues() {}

  static @Nullable String day(TimeMatch match, Anchor anchor) {
    int month = match.number("month", 0);
    int day = match.number("day", 0);
    String year = match.slot("year");
    if (month == 0) {
      return dayOfWeek(match, anchor, day);
    }
    if (day < 1 || day > YearMonth.of(2024, month).lengthOfMonth()) {
      return null;
    }
    LocalDate published = anchor.published();
    if (year != null) {
      return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
    }
    if (published == null) {
      return null;
    }
    LocalDate chosen = null;
    for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
      LocalDate date =
          LocalDate.of(y, month, Math.min(day, YearMonth.of(y, month).lengthOfMonth()));
      chosen = better(chosen, date, published, anchor.direction());
    }
    return chosen == null ? null : chosen.toString();
  }

  /** "Friday the 13th": the nearest day of that number that is that weekday. */
  private static @Nullable String dayOfWeek(TimeMatch match, Anchor anchor, int day) {
    LocalDate published = anchor.published();
    if (published == null || day < 1 || day > 31) {
      return null;
    }
    LocalDate chosen = null;
    for (int months = -12; months <= 12; months++) {
      YearMonth month = YearMonth.from(published).plusMonths(months);
      if (day <= month.lengthOfMonth()) {
        LocalDate date = month.atDay(day);
        if (date.getDayOfWeek().getValue() == match.number("weekday", 0)) {
          chosen = better(chosen, date, published, anchor.direction());
        }
      }
    }
    return chosen == null ? null : chosen.toString();
  }

  private static LocalDate better(
      @Nullable LocalDate held, LocalDate date, LocalDate published, Direction direction) {
    return held == null || cost(date, published, direction) < cost(held, published, direction)
        ? date
        : held;
  }

  /** How far a date lies off; what the verb speaks against costs more, and news looks back. */
  private static long cost(LocalDate date, LocalDate published, Direction direction) {
    long days = ChronoUnit.DAYS.between(published, date);
    long ahead =
        switch (direction) {
          case PAST -> AGAINST_COSTS;
          case OPEN -> AHEAD_COSTS;
          case FUTURE -> 1;
        };
    long back = direction == Direction.FUTURE ? AGAINST_COSTS : 1;
    return days > 0 ? ahead * days : back * -days;
  }

  static @Nullable String month(TimeMatch match, Anchor anchor) {
    int month = match.number("month", 0);
    String year = match.slot("year");
    if (year != null) {
      return String.format(Locale.ROOT, "%s-%02d", year, month);
    }
    LocalDate published = anchor.published();
    if (published == null) {
      return null;
    }
    if (match.slot("shift") != null && names(match, "year")) {
      return YearMonth.of(published.getYear() + match.number("shift", 0), month).toString();
    }
    int shift = match.number("shift", 0);
    Direction direction =
        shift < 0 ? Direction.PAST : shift > 0 ? Direction.FUTURE : anchor.direction();
    YearMonth now = YearMonth.from(published);
    YearMonth chosen = null;
    for (int y = now.getYear() - 1; y <= now.getYear() + 1; y++) {
      YearMonth one = YearMonth.of(y, month);
      boolean same = one.equals(now);
      if (same && shift == 0) {
        return one.toString();
      }
      if (!same) {
        LocalDate held = chosen == null ? null : chosen.atDay(15);
        LocalDate middle = better(held, one.atDay(15), now.atDay(15), direction);
        chosen = YearMonth.from(middle);
      }
    }
    return chosen == null ? null : chosen.toString();
  }

  /** "June last year", "junio del año pasado": the shift is the year's, not the month's. */
  private static boolean names(TimeMatch match, String word) {
    return match.rule().pattern().contains(" " + word) || match.rule().pattern().contains(" año");
  }

  static @Nullable String weekday(TimeMatch match, Anchor anchor) {
    LocalDate published = anchor.published();
    if (published == null) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(match.number("weekday", 1));
    String shift = match.slot("shift");
    LocalDate day;
    if ("-1".equals(shift)) {
      day = published.with(TemporalAdjusters.previous(weekday));
    } else if ("1".equals(shift)) {
      day = published.with(TemporalAdjusters.next(weekday));
    } else if (anchor.direction() == Direction.FUTURE) {
      day = published.with(TemporalAdjusters.nextOrSame(weekday));
    } else {
      day = published.with(TemporalAdjusters.previousOrSame(weekday));
    }
    return day.toString();
  }

  static @Nullable String feast(TimeMatch match, Anchor anchor) {
    String feast = match.slot("holiday");
    LocalDate published = anchor.published();
    int year = match.number("year", 0);
    if (feast == null) {
      return null;
    }
    if (year > 0) {
      return Days.feast(feast, year).toString();
    }
    if (published == null) {
      return null;
    }
    LocalDate chosen = null;
    for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
      chosen = better(chosen, Days.feast(feast, y), published, anchor.direction());
    }
    return chosen == null ? null : chosen.toString();
  }

  /** A part of a year, such as {@code Q3} or {@code SU}: of the year named, shifted or nearest. */
  static @Nullable String partOfYear(TimeMatch match, String part, Anchor anchor) {
    String year = match.slot("year");
    if (year != null) {
      return year + "-" + part;
    }
    LocalDate published = anchor.published();
    if (published == null) {
      return null;
    }
    int shift = match.number("shift", 0);
    if (match.slot("shift") == null || (shift < 0 && match.slot("season") != null)) {
      if (shift < 0) {
        return last(part, published) + "-" + part;
      }
      return nearest(part, published, anchor.direction()) + "-" + part;
    }
    return published.getYear() + shift + "-" + part;
  }

  /** Returns the year of the last such part that is over. */
  private static int last(String part, LocalDate published) {
    DateInterval days = Days.of(published.getYear() + "-" + part);
    LocalDate end = days == null ? null : days.end();
    boolean over = end != null && end.isBefore(published);
    return over ? published.getYear() : published.getYear() - 1;
  }

  /** Returns the year whose part lies nearest on the side that the verb tells. */
  private static int nearest(String part, LocalDate published, Direction direction) {
    LocalDate chosen = null;
    int year = published.getYear();
    for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
      DateInterval days = Days.of(y + "-" + part);
      LocalDate begin = days == null ? null : days.begin();
      LocalDate end = days == null ? null : days.end();
      if (begin != null && end != null) {
        // what goes on now lies at no distance
        boolean now = !published.isBefore(begin) && !published.isAfter(end);
        LocalDate date = now ? published : published.isAfter(end) ? end : begin;
        chosen = better(chosen, date, published, direction);
        if (date.equals(chosen)) {
          year = y;
        }
      }
    }
    return year;
  }

  /** A unit of the calendar so many steps from a day, at the unit's own grain. */
  static @Nullable String shifted(String unit, long steps, @Nullable LocalDate from) {
    if (from == null) {
      return null;
    }
    return switch (unit) {
      case "Y" -> Integer.toString(from.plusYears(steps).getYear());
      case "M" -> Days.monthOf(from.withDayOfMonth(1).plusMonths(steps));
      case "W" -> Days.weekOf(from.plusWeeks(steps));
      case "2W" -> Days.weekOf(from.plusWeeks(2 * steps));
      case "WE" -> Days.weekOf(from.plusWeeks(steps)) + "-WE";
      case "D" -> from.plusDays(steps).toString();
      case "Q" -> Days.quarterOf(from.withDayOfMonth(1).plusMonths(3 * steps));
      case "DEC" -> Integer.toString(from.plusYears(10 * steps).getYear() / 10);
      case "CENT" -> Integer.toString(from.plusYears(100 * steps).getYear() / 100);
      default -> null;
    };
  }
}
