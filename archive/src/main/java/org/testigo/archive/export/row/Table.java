package org.testigo.archive.export.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.told.Incident;

/** A table: its columns, and the rows that a report or an incident gives. */
public interface Table {
  /**
   * Names the table.
   *
   * @return its name, which names its file
   */
  String name();

  /**
   * Lists the columns.
   *
   * @return the columns, in order
   */
  List<Column> columns();

  /**
   * Fills rows from a report.
   *
   * @param view the report's record
   * @param item the report, with its origin
   * @return its rows, each as long as the columns
   */
  List<List<@Nullable Object>> rows(ReportView view, ExportItem item);

  /**
   * Fills rows from an incident.
   *
   * @param incident an incident
   * @return its rows; none in tables of reports
   */
  default List<List<@Nullable Object>> rows(Incident incident) {
    return List.of();
  }
}
