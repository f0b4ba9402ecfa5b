package org.testigo.coder.warnings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.TimeReading;
import org.testigo.record.PublishedFrom;
import org.testigo.record.TimexType;
import org.testigo.record.Warning;

/** Finds what a reader of the record should distrust in its dates. */
public final class WarningFinder {
  private WarningFinder() {}

  /**
   * Finds the warnings of a report that was read.
   *
   * @param text the report
   * @param times its time expressions
   * @return the warnings, in the order of the text
   */
  public static List<Warning> find(ReadText text, List<TimeReading> times) {
    List<Warning> warnings = new ArrayList<>();
    LocalDate published = text.report().published();
    if (published == null) {
      warnings.addAll(undated(text, times));
    } else if (text.report().publishedFrom() == PublishedFrom.TEXT) {
      warnings.add(
          new Warning(
              "published-guessed",
              "The date of publication, "
                  + published
                  + ", was read from the dateline; give --published to be sure.",
              null));
    }
    return List.copyOf(warnings);
  }

  private static List<Warning> undated(ReadText text, List<TimeReading> times) {
    List<Warning> warnings = new ArrayList<>();
    TimeReading year = firstWithYear(times);
    for (TimeReading time : times) {
      if (!isUnresolved(time)) {
        continue;
      }
      String words = time.span().of(text.text());
      if (year == null) {
        warnings.add(
            new Warning(
                "time-unresolved",
                String.format(
                    Locale.ROOT,
                    "\"%s\" stays without a date: the date of publication is unknown.",
                    words),
                time.span()));
      } else {
        warnings.add(
            new Warning(
                "date-conflict",
                String.format(
                    Locale.ROOT,
                    "\"%s\" cannot be squared with \"%s\": the date of publication is unknown.",
                    words,
                    year.span().of(text.text())),
                time.span()));
      }
    }
    String message =
        "The date of publication is unknown: relative dates and dates without a year stay"
            + " unresolved, and what is history cannot be told by dates.";
    warnings.add(0, new Warning("published-unknown", message, null));
    return warnings;
  }

  private static @Nullable TimeReading firstWithYear(List<TimeReading> times) {
    for (TimeReading time : times) {
      if (time.type() == TimexType.DATE
          && time.begin() != null
          && time.value() != null
          && time.value().length() >= 4) {
        return time;
      }
    }
    return null;
  }

  private static boolean isUnresolved(TimeReading time) {
    boolean point = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
    return point && (time.value() == null || time.value().endsWith("_REF")) && time.begin() == null;
  }
}
