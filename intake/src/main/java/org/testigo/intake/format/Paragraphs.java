package org.testigo.intake.format;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.date.VisibleDate;
import org.testigo.intake.taken.Article;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/** Makes the report of a document that has no date of its own but what stands at its head. */
final class Paragraphs {
  private static final Pattern BETWEEN = Pattern.compile("\\n\\n");

  private Paragraphs() {}

  static Article article(@Nullable String title, String text, @Nullable String author) {
    List<String> paragraphs = List.of(BETWEEN.split(text, 10));
    LocalDate published = VisibleDate.atHead(paragraphs).orElse(null);
    PublishedFrom from = published == null ? PublishedFrom.UNKNOWN : PublishedFrom.TEXT;
    Report report = new Report(null, title, text, null, published, from, null, null);
    return new Article(report, author);
  }
}
