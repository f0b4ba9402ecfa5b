package org.testigo.archive.export.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.told.Incident;
import org.testigo.record.Event;

/** A table with a row for what happened: each event of a report, or each incident. */
abstract class HappeningTable implements Table {
  private final boolean byIncident;

  /**
   * Prepares a table.
   *
   * @param byIncident whether a row is an incident, else an event
   */
  HappeningTable(boolean byIncident) {
    this.byIncident = byIncident;
  }

  /** Adds the row of what happened, or none where the table has no place for it. */
  abstract void add(Happening happening, List<List<@Nullable Object>> rows);

  @Override
  public final List<List<@Nullable Object>> rows(ReportView view, ExportItem item) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Event event : byIncident ? List.<Event>of() : view.record().events()) {
      if (ReportView.happened(event)) {
        add(Happening.of(view, event), rows);
      }
    }
    return rows;
  }

  @Override
  public final List<List<@Nullable Object>> rows(Incident incident) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Happening happening = byIncident ? Happening.of(incident) : null;
    if (happening != null) {
      add(happening, rows);
    }
    return rows;
  }
}
