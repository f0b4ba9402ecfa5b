package org.testigo.intake.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as files and pages write it: {@code 2025-03-12T10:00:00Z}, {@code 20250312}, {@code
 * Wed, 12 Mar 2025 10:00:00 GMT}, {@code March 12, 2025}, {@code 12 de marzo de 2025}, {@code
 * 13/03/2025}, or seconds since 1970. The day is the one written, in the zone of whoever wrote it.
 * Days before 1900 or after 2199 are none.
 */
public final class WrittenDate {
  private static final int MOST_LENGTH = 400;
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20|21)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{6}Z?)?(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|º|°|\\.)?[\\s-]+(?:de\\s+)?(\\p{L}{3,10})\\.?,?"
              + "(?:\\s+del?)?[\\s-]+(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de\\s+)?(\\d{4})"
              + "(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  private WrittenDate() {}

  /**
   * Reads a value that should be a date.
   *
   * @param written the value
   * @return the day, or nothing where it is none or cannot be told
   */
  public static Optional<LocalDate> read(String written) {
    String value = written.strip();
    Matcher epoch = EPOCH.matcher(value);
    if (epoch.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return plausible(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }
    return find(value, false);
  }

  /**
   * Finds the first day written in a stretch of text.
   *
   * @param text the text, of which the first 400 characters are looked at
   * @param dayBeforeMonth whether 04/03/2025 is in March; else such a date cannot be told
   * @return the day, or nothing
   */
  public static Optional<LocalDate> find(String text, boolean dayBeforeMonth) {
    String part = text.length() > MOST_LENGTH ? text.substring(0, MOST_LENGTH) : text;
    return first(ISO, part, m -> day(m.group(1), month(m.group(2)), m.group(3)))
        .or(() -> first(DAY_FIRST, part, m -> day(m.group(3), month(m.group(2)), m.group(1))))
        .or(() -> first(MONTH_FIRST, part, m -> day(m.group(3), month(m.group(1)), m.group(2))))
        .or(() -> first(COMPACT, part, m -> day(m.group(1), month(m.group(2)), m.group(3))))
        .or(() -> first(NUMBERS, part, m -> numbers(m, dayBeforeMonth)));
  }

  private interface Reading {
    Optional<LocalDate> of(Matcher match);
  }

  private static Optional<LocalDate> first(Pattern pattern, String text, Reading reading) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      Optional<LocalDate> day = reading.of(match);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> numbers(Matcher m, boolean dayBeforeMonth) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    if (first > 12 || dayBeforeMonth || first == second) {
      return day(m.group(3), second, m.group(1));
    }
    return second > 12 ? day(m.group(3), first, m.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return month == 0
          ? Optional.empty()
          : plausible(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> plausible(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
  }

  /** The month of a number or of the beginning of a name, 0 where it is none. */
  private static int month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    // The Royal Spanish Academy has two names for September.
    if (lower.equals("set") || lower.equals("setiembre")) {
      return Month.SEPTEMBER.getValue();
    }
    for (Month month : Month.values()) {
      for (Locale language : LANGUAGES) {
        String name = month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
        if (name.startsWith(lower)) {
          return month.getValue();
        }
      }
    }
    return 0;
  }
}
