package org.testigo.intake.taken;

import org.jspecify.annotations.Nullable;
import org.testigo.record.Report;

/**
 * A report and who wrote it.
 *
 * @param report the report
 * @param author who wrote it, or null where nothing says so
 */
public record Article(Report report, @Nullable String author) {}
