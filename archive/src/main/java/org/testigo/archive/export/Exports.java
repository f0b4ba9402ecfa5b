package org.testigo.archive.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.testigo.archive.export.evidence.EvidenceFolder;
import org.testigo.archive.export.graph.GeoJson;
import org.testigo.archive.export.graph.PloverLines;
import org.testigo.archive.export.graph.RecordLines;
import org.testigo.archive.export.graph.WebAnnotations;
import org.testigo.archive.export.row.AcledTable;
import org.testigo.archive.export.row.ClaimsTable;
import org.testigo.archive.export.row.EventsTable;
import org.testigo.archive.export.row.Exporter;
import org.testigo.archive.export.row.FiguresTable;
import org.testigo.archive.export.row.GedTable;
import org.testigo.archive.export.row.IncidentIds;
import org.testigo.archive.export.row.MentionsTable;
import org.testigo.archive.export.row.PolecatTable;
import org.testigo.archive.export.row.ReportsTable;
import org.testigo.archive.export.row.Table;
import org.testigo.archive.export.table.ParquetFiles;
import org.testigo.archive.export.table.TableFiles;

/**
 * Opens exporters.
 *
 * @param incidents tells which incident an event belongs to
 * @param byIncident whether the ACLED- and GED-shaped tables have a row an incident, written by
 *     {@link Exporter#write(org.testigo.incidents.told.Incident)}, rather than a row an event
 * @param clock gives the time for the log of an evidence folder
 */
public record Exports(IncidentIds incidents, boolean byIncident, Clock clock) {
  /**
   * Begins an export.
   *
   * @param format the form
   * @param out the file, or the folder where the format is one
   * @return the exporter, to be closed
   * @throws IOException where it cannot be written
   */
  public Exporter open(ExportFormat format, Path out) throws IOException {
    return switch (format) {
      case JSONL -> new RecordLines(out);
      case CSV -> TableFiles.csvFolder(out, tables());
      case POLECAT -> TableFiles.tsv(out, new PolecatTable());
      case PLOVER -> new PloverLines(out);
      case ACLED -> TableFiles.csv(out, new AcledTable(byIncident));
      case GED -> TableFiles.csv(out, new GedTable(byIncident));
      case GEOJSON -> new GeoJson(out, incidents);
      case PARQUET -> new ParquetFiles(out, tables());
      case ANNOTATIONS -> new WebAnnotations(out);
      case EVIDENCE -> new EvidenceFolder(out, clock);
    };
  }

  private List<Table> tables() {
    return List.of(
        new EventsTable(incidents),
        new ClaimsTable(),
        new FiguresTable(incidents),
        new MentionsTable(incidents),
        new ReportsTable());
  }
}
