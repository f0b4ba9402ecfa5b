package org.testigo.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was read: one news article, press release, field note or wire story.
 *
 * @param id the id that came with it, or null
 * @param title a title that came apart from the text, or null
 * @param text the text, exactly as it was read
 * @param language its ISO 639-1 code where given, else null
 * @param published its date of publication where given, else null
 * @param publishedFrom where that date comes from
 * @param publisher who published it, or null
 * @param url its address, or null
 */
public record Report(
    @Nullable String id,
    @Nullable String title,
    String text,
    @Nullable String language,
    @Nullable LocalDate published,
    PublishedFrom publishedFrom,
    @Nullable String publisher,
    @Nullable String url) {

  /**
   * Makes a report of which only the text is known.
   *
   * @param text the text
   * @return the report
   */
  public static Report of(String text) {
    return new Report(null, null, text, null, null, PublishedFrom.UNKNOWN, null, null);
  }
}
