package org.testigo.coder.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;

/** Finds the date of publication in the dateline of a report that came without one. */
public final class PublicationDate {
  private static final int DATELINE_CHARACTERS = 80;

  private PublicationDate() {}

  /**
   * Finds the full date that stands at the head of the body, before the first clause.
   *
   * @param text the report
   * @param times its time expressions
   * @return the date, or empty where the head of the body has no date with day, month and year
   */
  public static Optional<LocalDate> inDateline(ReadText text, List<TimeReading> times) {
    int body = text.titleEnd();
    while (body < text.text().length() && Character.isWhitespace(text.text().charAt(body))) {
      body++;
    }
    for (TimeReading time : times) {
      boolean atHead =
          time.span().begin() >= body && time.span().end() <= body + DATELINE_CHARACTERS;
      if (atHead && isDay(time) && beforeClause(text, time)) {
        return Optional.ofNullable(time.begin());
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(TimeReading time) {
    return time.value() != null && time.begin() != null && time.begin().equals(time.end());
  }

  /** A dateline ends with a stop, a dash or a colon right after its date. */
  private static boolean beforeClause(ReadText text, TimeReading time) {
    Sentence sentence = text.sentence(time.phrase().sentence());
    int next = time.phrase().end();
    if (next >= sentence.size()) {
      return true;
    }
    String after = sentence.form(next);
    return ".—–-:(/".contains(after.substring(0, 1));
  }
}
