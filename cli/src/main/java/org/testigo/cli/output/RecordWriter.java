package org.testigo.cli.output;

import java.io.IOException;
import org.testigo.record.ReportRecord;

/** Writes records, one after the other, in one form. */
public interface RecordWriter {
  /**
   * Writes a record.
   *
   * @param origin where its report comes from
   * @param record the record
   * @throws IOException where it cannot be written
   */
  void write(String origin, ReportRecord record) throws IOException;

  /**
   * Writes what comes after the last record.
   *
   * @throws IOException where it cannot be written
   */
  void end() throws IOException;
}
