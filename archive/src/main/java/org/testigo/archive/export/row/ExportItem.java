package org.testigo.archive.export.row;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Origin;
import org.testigo.record.ReportRecord;

/**
 * One report to export.
 *
 * @param record its record
 * @param origin where it came from, or null where that was not kept
 * @param original its original bytes, or null where they were not kept
 */
public record ExportItem(
    ReportRecord record, @Nullable Origin origin, @Nullable Original original) {
  /**
   * Makes an item of which only the record is known.
   *
   * @param record the record
   * @return the item
   */
  public static ExportItem of(ReportRecord record) {
    return new ExportItem(record, null, null);
  }

  /** The original bytes of a report, opened when they are needed. */
  @FunctionalInterface
  public interface Original {
    /**
     * Opens the bytes.
     *
     * @return the bytes, to be closed by the caller
     * @throws IOException where they cannot be read
     */
    InputStream open() throws IOException;
  }
}
