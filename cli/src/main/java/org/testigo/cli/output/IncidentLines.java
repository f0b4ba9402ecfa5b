package org.testigo.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.joined.StoredIncident;
import org.testigo.record.DateInterval;
import org.testigo.record.Place;

/** Incidents for people, as CSV, or as the JSON of their joiner, one a line. */
public final class IncidentLines {
  private static final List<String> NAMES =
      List.of(
          "incident",
          "type",
          "mode",
          "begin",
          "end",
          "place",
          "province",
          "country",
          "latitude",
          "longitude",
          "reports",
          "events",
          "label");

  private final ItemFormat form;
  private final Writer out;
  private final Paint paint;

  /**
   * Makes a writer.
   *
   * @param form the form
   * @param out where to write
   * @param paint the colours
   * @throws IOException where it cannot be written
   */
  public IncidentLines(ItemFormat form, Writer out, Paint paint) throws IOException {
    this.form = form;
    this.out = out;
    this.paint = paint;
    if (form == ItemFormat.CSV) {
      Csv.write(out, NAMES);
    }
  }

  /**
   * Writes an incident.
   *
   * @param incident the incident
   * @throws IOException where it cannot be written
   */
  public void write(StoredIncident incident) throws IOException {
    switch (form) {
      case CSV -> Csv.write(out, row(incident));
      case JSONL -> out.write(incident.json() + "\n");
      case TABLE -> out.write(table(incident));
    }
  }

  private static List<@Nullable Object> row(StoredIncident incident) {
    DateInterval date = incident.date();
    Place place = incident.place();
    return Arrays.asList(
        incident.id(),
        incident.type(),
        incident.mode(),
        date == null ? null : date.begin(),
        date == null ? null : date.end(),
        place == null ? null : place.name(),
        place == null ? null : place.province(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        incident.reports(),
        incident.members().size(),
        incident.label());
  }

  private String table(StoredIncident incident) {
    StringBuilder line = new StringBuilder("  ");
    line.append(
        paint.bold(incident.type() + (incident.mode() == null ? "" : " " + incident.mode())));
    line.append("  ").append(RecordText.oneLine(incident.label()));
    line.append(incident.place() == null ? "" : " · " + incident.place().name());
    line.append(incident.date() == null ? "" : " · " + TableWriter.interval(incident.date()));
    line.append(paint.dim(" · told by " + incident.reports() + " reports · " + incident.id()));
    return line.append('\n').toString();
  }
}
