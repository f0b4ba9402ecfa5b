package org.testigo.archive.export.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.DateInterval;
import org.testigo.record.Document;
import org.testigo.record.Figure;
import org.testigo.record.Place;

/** One row a figure, with its bounds and who gives it. */
public final class FiguresTable implements Table {
  private final IncidentIds incidents;

  /**
   * Makes the table.
   *
   * @param incidents tells which incident the event of a figure belongs to
   */
  public FiguresTable(IncidentIds incidents) {
    this.incidents = incidents;
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("figure_id"),
        Column.text("report_id"),
        Column.text("event_id"),
        Column.text("incident_id"),
        Column.text("claim_id"),
        Column.text("speaker"),
        Column.text("measure"),
        Column.text("unit"),
        Column.number("value"),
        Column.number("low"),
        Column.number("high"),
        Column.text("qualifier"),
        Column.text("words"),
        Column.integer("begin"),
        Column.integer("end"),
        Column.text("period_begin"),
        Column.text("period_end"),
        Column.text("place"),
        Column.text("published"),
        Column.text("publisher"),
        Column.text("url"),
        Column.text("text_sha256"));
  }

  @Override
  public List<List<@Nullable Object>> rows(ReportView view, ExportItem item) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Document document = view.document();
    for (Figure figure : view.record().figures()) {
      DateInterval period = figure.period();
      Place place = view.place(figure.place());
      String event = figure.event();
      rows.add(
          new Row()
              .add(view.global(figure.id()))
              .add(document.id())
              .add(event == null ? null : view.global(event))
              .add(event == null ? null : incidents.of(document.id(), event))
              .add(figure.claim() == null ? null : view.global(figure.claim()))
              .add(view.speaker(figure.claim()))
              .add(figure.measure())
              .add(figure.unit())
              .add(figure.value())
              .add(figure.low())
              .add(figure.high())
              .add(figure.qualifier())
              .add(view.words(figure.span()))
              .add(figure.span().begin())
              .add(figure.span().end())
              .add(period == null ? null : period.begin())
              .add(period == null ? null : period.end())
              .add(place == null ? null : place.name())
              .add(document.published())
              .add(document.publisher())
              .add(document.url())
              .add(view.hash())
              .cells());
    }
    return rows;
  }
}
