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
  private static final int JOINED = 2;

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
    TimeReading nearest = null;
    for (TimeReading time : times) {
      DateInterval days = time.phrase().sentence() == phrase.sentence() ? of(report, time) : null;
      if (days == null || isOneDay(days)) {
        continue;
      }
      if (days.end() == null) {
        return days;
      }
      if (nearest == null || distance(phrase, time) < distance(phrase, nearest)) {
        nearest = time;
      }
    }
    return nearest == null ? null : withPartner(report, times, nearest);
  }

  /** "Between January and March": both expressions make one stretch. */
  private static @Nullable DateInterval withPartner(
      ReadText report, List<TimeReading> times, TimeReading one) {
    DateInterval days = of(report, one);
    for (TimeReading other : times) {
      DateInterval more =
          other.phrase().sentence() == one.phrase().sentence() ? of(report, other) : null;
      int first = Math.min(one.phrase().end(), other.phrase().end());
      int second = Math.max(one.phrase().begin(), other.phrase().begin());
      if (!other.equals(one) && days != null && more != null && second - first <= JOINED) {
        LocalDate end = days.end();
        LocalDate later = more.end();
        days =
            new DateInterval(
                earlier(days.begin(), more.begin()),
                end == null || (later != null && later.isAfter(end)) ? later : end);
      }
    }
    return days;
  }

  private static int distance(Phrase phrase, TimeReading time) {
    return Math.max(phrase.begin() - time.phrase().end(), time.phrase().begin() - phrase.end());
  }

  private static boolean isOneDay(DateInterval days) {
    return days.begin() != null && days.begin().equals(days.end());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
