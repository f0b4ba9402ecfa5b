package org.testigo.coder.times;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.testigo.record.TimexType;

/** Gives an expression its TIMEX3 type and value. */
final class TimeValues {
  /**
   * Type and value of an expression.
   *
   * @param type its TimeML type
   * @param value its TIMEX3 value, or null where the text leaves it open
   */
  record TimeValue(TimexType type, @Nullable String value) {}

  private TimeValues() {}

  static TimeValue of(TimeMatch match, Anchor anchor) {
    return switch (match.rule().means()) {
      case DAY -> date(CalendarValues.day(match, anchor));
      case MONTH -> date(CalendarValues.month(match, anchor));
      case YEAR -> date(match.slot("year"));
      case DECADE -> date(match.slot("decade"));
      case CENTURY -> date(century(match));
      case QUARTER ->
          date(CalendarValues.partOfYear(match, "Q" + match.number("ordinal", 1), anchor));
      case HALF -> date(CalendarValues.partOfYear(match, "H" + match.number("ordinal", 1), anchor));
      case SEASON ->
          date(
              CalendarValues.partOfYear(match, match.slots().getOrDefault("season", "SU"), anchor));
      case HOLIDAY -> date(CalendarValues.feast(match, anchor));
      case WEEKDAY -> date(CalendarValues.weekday(match, anchor));
      case DAYWORD ->
          date(CalendarValues.shifted("D", match.number("dayword", 0), anchor.published()));
      case SHIFT -> date(shift(match, anchor));
      default -> told(match, anchor);
    };
  }

  private static TimeValue told(TimeMatch match, Anchor anchor) {
    return switch (match.rule().means()) {
      case AGO -> ago(match, anchor.published(), anchor);
      case LATER -> ago(match, anchor.date(), anchor);
      case SAME -> date(same(match, anchor));
      case PART -> time(part(match, anchor));
      case CLOCK -> time(clock(match, anchor));
      case DURATION -> new TimeValue(TimexType.DURATION, duration(match));
      case SET -> new TimeValue(TimexType.SET, set(match));
      case REFERENCE -> date(match.slot("value"));
      default -> date(null);
    };
  }

  private static TimeValue date(@Nullable String value) {
    return new TimeValue(TimexType.DATE, value);
  }

  private static TimeValue time(@Nullable String value) {
    return new TimeValue(TimexType.TIME, value);
  }

  private static String unit(TimeMatch match) {
    String unit = match.slot("unit");
    if (unit == null) {
      unit = match.slot("units");
    }
    if (unit == null) {
      unit = match.slot("span");
    }
    return unit == null ? "D" : unit;
  }

  private static @Nullable String century(TimeMatch match) {
    String said = match.slot("century");
    if (said != null) {
      return said;
    }
    int ordinal = match.number("ordinal", 0);
    return ordinal < 2 ? null : Integer.toString(ordinal - 1);
  }

  private static @Nullable String shift(TimeMatch match, Anchor anchor) {
    int steps = match.number("shift", 0);
    LocalDate published = anchor.published();
    boolean weekendOver =
        unit(match).equals("WE")
            && steps == 0
            && published != null
            && published.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
            && anchor.direction() == Direction.PAST;
    return CalendarValues.shifted(unit(match), weekendOver ? -1 : steps, published);
  }

  private static @Nullable String same(TimeMatch match, Anchor anchor) {
    String unit = unit(match);
    if (unit.equals("Q")) {
      String told = anchor.lastQuarter();
      return told != null ? told : CalendarValues.shifted(unit, -1, anchor.published());
    }
    LocalDate from = unit.equals("D") ? anchor.lastDay() : anchor.date();
    return CalendarValues.shifted(unit, 0, from);
  }

  private static TimeValue ago(TimeMatch match, @Nullable LocalDate from, Anchor anchor) {
    String unit = unit(match);
    int sign = match.number("sign", -1);
    if (match.slot("vague") != null) {
      return date(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (isOfDay(unit)) {
      return time(null);
    }
    int steps = sign * match.number("number", 1);
    String quarter = anchor.lastQuarter();
    if (quarter != null && unit.equals("Y") && steps == -1) {
      int year = Integer.parseInt(quarter.substring(0, 4)) + steps;
      return date(year + quarter.substring(4));
    }
    return date(CalendarValues.shifted(unit, steps, from));
  }

  private static boolean isOfDay(String unit) {
    return unit.equals("H") || unit.equals("MIN") || unit.equals("S");
  }

  private static @Nullable LocalDate dayOf(TimeMatch match, Anchor anchor) {
    TimeMatch date = match.date();
    String value = null;
    if (date != null) {
      value = of(date, anchor).value();
    } else if (match.slot("month") != null) {
      value = CalendarValues.day(match, anchor);
    } else if (match.slot("weekday") != null) {
      value = CalendarValues.weekday(match, anchor);
    }
    if (value != null) {
      return value.length() == 10 ? LocalDate.parse(value) : null;
    }
    if (match.slot("shift") != null || match.slot("dayword") != null) {
      LocalDate published = anchor.published();
      int days = match.number("shift", match.number("dayword", 0));
      return published == null ? null : published.plusDays(days);
    }
    return anchor.day();
  }

  private static @Nullable String part(TimeMatch match, Anchor anchor) {
    LocalDate day = dayOf(match, anchor);
    return day == null ? null : day + "T" + match.slot("part");
  }

  private static @Nullable String clock(TimeMatch match, Anchor anchor) {
    LocalDate day = dayOf(match, anchor);
    String clock = match.slot("noon");
    if (day == null) {
      return null;
    }
    if (clock != null) {
      return day + "T" + clock;
    }
    String said = match.slot("clock");
    String dotted = match.slot("dotted");
    if (said == null && dotted != null) {
      said = dotted.replace('.', ':');
    }
    String minute = match.slots().getOrDefault("minute", "00");
    if (said == null) {
      String hour = match.slot("hour");
      said = (hour != null && hour.length() == 1 ? "0" : "") + hour + ":" + minute;
    }
    return day + "T" + halved(said, match.slot("half"));
  }

  /** Turns hours of a half of the day into hours of the day. */
  private static String halved(String clock, @Nullable String half) {
    int hour = Integer.parseInt(clock.substring(0, 2));
    if ("PM".equals(half) && hour < 12) {
      return hour + 12 + clock.substring(2);
    }
    boolean smallHours = "AM".equals(half) && hour == 12;
    return smallHours ? "00" + clock.substring(2) : clock;
  }

  private static String duration(TimeMatch match) {
    String unit = unit(match);
    if (match.slot("number") == null) {
      return period("X", unit);
    }
    BigDecimal number = new BigDecimal(match.slots().getOrDefault("number", "1"));
    return switch (unit) {
      case "DEC" -> period(plain(number, 10), "Y");
      case "CENT" -> period(plain(number, 100), "Y");
      case "Q" -> period(plain(number, 3), "M");
      case "2W" -> period(plain(number, 2), "W");
      case "15D" -> period(plain(number, 15), "D");
      default -> period(plain(number, 1), unit);
    };
  }

  private static String plain(BigDecimal number, int factor) {
    BigDecimal value = number.multiply(new BigDecimal(factor));
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String period(String number, String unit) {
    return switch (unit) {
      case "H" -> "PT" + number + "H";
      case "MIN" -> "PT" + number + "M";
      case "S" -> "PT" + number + "S";
      case "2W" -> "P" + number + "W";
      case "15D" -> "P" + number + "D";
      default -> "P" + number + unit;
    };
  }

  private static String set(TimeMatch match) {
    String weekday = match.slot("weekday");
    if (weekday == null) {
      weekday = match.slot("weekdays");
    }
    if (weekday != null) {
      String part = match.slot("part");
      return "XXXX-WXX-" + weekday + (part == null ? "" : "T" + part);
    }
    String month = match.slot("month");
    if (month != null) {
      return "XXXX-" + (month.length() == 1 ? "0" : "") + month;
    }
    String number = match.slots().getOrDefault("number", "1");
    String unit = unit(match);
    return unit.equals("Q") ? "P" + number + "Q" : period(number, unit);
  }
}
