package org.testigo.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The report that a record was made of.
 *
 * @param id the report's id, or {@code sha256:} and the hash of its text
 * @param title its title, or null
 * @param language the ISO 639-1 code of its language, {@code und} where unknown
 * @param published its date of publication, or null
 * @param publishedFrom where that date comes from
 * @param publisher who published it, or null
 * @param url its address, or null
 * @param text its text, exactly as it was read
 */
public record Document(
    String id,
    @Nullable String title,
    String language,
    @Nullable LocalDate published,
    PublishedFrom publishedFrom,
    @Nullable String publisher,
    @Nullable String url,
    String text) {}
