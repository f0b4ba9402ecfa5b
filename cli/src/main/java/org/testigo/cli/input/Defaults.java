package org.testigo.cli.input;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/**
 * What the user says of all reports that do not say it themselves.
 *
 * @param published the date of publication, or null
 * @param publisher the publisher, or null
 * @param language the ISO 639-1 code of the language, or null
 * @param encoding the encoding of the files
 */
public record Defaults(
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String language,
    Charset encoding) {

  /**
   * Makes the report of a plain text.
   *
   * @param text the text
   * @return the report
   */
  public Report report(String text) {
    return complete(Report.of(text));
  }

  /**
   * Fills in what a report does not say itself.
   *
   * @param r the report as it came
   * @return the report, completed
   */
  public Report complete(Report r) {
    boolean own = r.published() != null;
    LocalDate date = own ? r.published() : published;
    PublishedFrom from =
        own ? r.publishedFrom() : published != null ? PublishedFrom.GIVEN : PublishedFrom.UNKNOWN;
    return new Report(
        r.id(),
        r.title(),
        r.text(),
        r.language() != null ? r.language() : language,
        date,
        from,
        r.publisher() != null ? r.publisher() : publisher,
        r.url());
  }
}
