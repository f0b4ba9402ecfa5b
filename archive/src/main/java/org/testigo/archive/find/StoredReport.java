package org.testigo.archive.find;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Origin;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;

/**
 * A report as the archive holds it.
 *
 * @param number its number in the archive
 * @param report the report as it was read
 * @param record its record in force
 * @param json that record's JSON, byte for byte as it was made
 * @param revision which of its records that is, from 1
 * @param added when it was added, as ISO 8601 in UTC
 * @param obtained when the user got hold of it, or null
 * @param origins every place where it was met
 * @param incidents the numbers of the incidents that its events belong to
 * @param matched the ids of the items that passed the filters; none where reports were asked for
 */
public record StoredReport(
    long number,
    Report report,
    ReportRecord record,
    String json,
    int revision,
    String added,
    @Nullable LocalDate obtained,
    List<Origin> origins,
    List<Long> incidents,
    List<String> matched) {
  /** Copies the lists. */
  public StoredReport {
    origins = List.copyOf(origins);
    incidents = List.copyOf(incidents);
    matched = List.copyOf(matched);
  }

  /**
   * Says which items passed the filters.
   *
   * @param ids their ids
   * @return the same report
   */
  StoredReport matching(List<String> ids) {
    return new StoredReport(
        number, report, record, json, revision, added, obtained, origins, incidents, ids);
  }
}
