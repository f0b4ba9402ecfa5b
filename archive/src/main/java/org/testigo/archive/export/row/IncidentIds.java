package org.testigo.archive.export.row;

import org.jspecify.annotations.Nullable;

/** Tells which incident an event belongs to. */
@FunctionalInterface
public interface IncidentIds {
  /** Knows no incidents. */
  IncidentIds NONE = (report, event) -> null;

  /**
   * Finds the incident of an event.
   *
   * @param report the id of the report
   * @param event the id of the event in its record
   * @return the id of the incident, or null where it is not known
   */
  @Nullable String of(String report, String event);
}
