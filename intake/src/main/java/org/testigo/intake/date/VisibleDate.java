package org.testigo.intake.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The date that stands at the head of a text, where readers look for it: in a short line before the
 * first paragraph. A date within a paragraph is one that the report tells of.
 */
public final class VisibleDate {
  private static final int LINES = 6;
  private static final int MOST_LENGTH = 120;

  private VisibleDate() {}

  /**
   * Finds the date at the head of a text.
   *
   * @param paragraphs the first paragraphs of the text
   * @return the day, or nothing
   */
  public static Optional<LocalDate> atHead(List<String> paragraphs) {
    for (String paragraph : paragraphs.subList(0, Math.min(LINES, paragraphs.size()))) {
      if (paragraph.length() > MOST_LENGTH) {
        return Optional.empty();
      }
      Optional<LocalDate> day = WrittenDate.find(paragraph, false);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
