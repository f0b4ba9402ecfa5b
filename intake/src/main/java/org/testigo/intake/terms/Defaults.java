package org.testigo.intake.terms;

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
 * @param encoding the encoding of text files that cannot say it themselves
 */
public record Defaults(
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String language,
    Charset encoding) {

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
