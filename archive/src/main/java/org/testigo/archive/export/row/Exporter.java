package org.testigo.archive.export.row;

import java.io.Closeable;
import java.io.IOException;
import org.testigo.incidents.told.Incident;

/** Writes reports one by one; first all reports, then all incidents, then {@link #close}. */
public interface Exporter extends Closeable {
  /**
   * Writes a report.
   *
   * @param item the report
   * @throws IOException where the machine cannot write it
   */
  void write(ExportItem item) throws IOException;

  /**
   * Writes an incident; formats without room for incidents leave it out.
   *
   * @param incident the incident
   * @throws IOException where the machine cannot write it
   */
  default void write(Incident incident) throws IOException {}
}
