package org.testigo.coder.times;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.numbers.Words;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.DateInterval;

/** The stretches of days that prepositions make of time expressions: since, until, between. */
public final class Periods {
  private static final int NEAR = 3;

  private Periods() {}

  /**
   * Returns the days that a time expression means with the preposition before it: "since March" has
   * no end, "until March" no beginning; any other preposition leaves the expression's own days.
   *
   * @param report the report
   * @param time the expression
   * @return its days, or null where it names none
   */
  public static @Nullable DateInterval of(ReadText report, TimeReading time) {
    if (time.begin() == null && time.end() == null) {
      return null;
    }
    Sentence sentence = report.sentence(time.phrase().sentence());
    int first = Math.max(0, time.phrase().begin() - NEAR);
    for (int token = time.phrase().begin() - 1; token >= first; token--) {
      String word = Words.fold(sentence.form(token));
      switch (word) {
        case "since", "desde", "partir" -> {
          return new DateInterval(time.begin(), null);
        }
        case "until", "till", "hasta" -> {
          return new DateInterval(null, time.end());
        }
        default -> {
          // other words leave the days as they are
        }
      }
    }
    return new DateInterval(time.begin(), time.end());
  }

  /**
   * Returns the stretch of at least a month that the sentence of a phrase names: since when, from
   * when to when, or in which month or year.
   *
   * @param report the report
   * @param times its time expressions
   * @param phrase the phrase
   * @return the stretch, or null where the sentence names none
   */
  public static @Nullable DateInterval reaching(
      ReadText report, List<TimeReading> times, Phrase phrase) {
    LocalDate begin = null;
    LocalDate end = null;
    int found = 0;
    for (TimeReading time : times) {
      DateInterval days = time.phrase().sentence() == phrase.sentence() ? of(report, time) : null;
      if (days == null || isOneDay(days)) {
        continue;
      }
      if (days.end() == null) {
        return days;
      }
      begin = earlier(begin, days.begin());
      end = end == null || days.end().isAfter(end) ? days.end() : end;
      found++;
    }
    return found == 0 || found > 2 ? null : new DateInterval(begin, end);
  }

  private static boolean isOneDay(DateInterval days) {
    return days.begin() != null && days.begin().equals(days.end());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
