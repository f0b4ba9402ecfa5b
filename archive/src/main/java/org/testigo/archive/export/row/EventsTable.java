package org.testigo.archive.export.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testigo.record.DateInterval;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Place;

/** One row an event, of every status, with the words that it was read from. */
public final class EventsTable implements Table {
  private final IncidentIds incidents;

  /**
   * Makes the table.
   *
   * @param incidents tells which incident an event belongs to
   */
  public EventsTable(IncidentIds incidents) {
    this.incidents = incidents;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("event_id"),
        Column.text("report_id"),
        Column.text("incident_id"),
        Column.text("type"),
        Column.text("mode"),
        Column.text("contexts"),
        Column.text("status"),
        Column.text("date_begin"),
        Column.text("date_end"),
        Column.text("actors"),
        Column.text("actor_countries"),
        Column.text("actor_sectors"),
        Column.text("recipients"),
        Column.text("recipient_countries"),
        Column.text("recipient_sectors"),
        Column.text("place"),
        Column.text("place_resolution"),
        Column.text("province"),
        Column.text("country"),
        Column.number("latitude"),
        Column.number("longitude"),
        Column.integer("geonameid"),
        Column.number("confidence"),
        Column.text("trigger"),
        Column.integer("trigger_begin"),
        Column.integer("trigger_end"),
        Column.text("sentence"),
        Column.integer("sentence_begin"),
        Column.integer("sentence_end"),
        Column.text("claims"),
        Column.text("figures"),
        Column.text("published"),
        Column.text("publisher"),
        Column.text("url"),
        Column.text("text_sha256"));
  }

  @Override
  public List<List<@Nullable Object>> rows(ReportView view, ExportItem item) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Event event : view.record().events()) {
      rows.add(row(view, event));
    }
    return rows;
  }

  private List<@Nullable Object> row(ReportView view, Event event) {
    Document document = view.document();
    DateInterval date = event.date();
    Row row =
        new Row()
            .add(view.global(event.id()))
            .add(document.id())
            .add(incidents.of(document.id(), event.id()))
            .add(event.type().name())
            .add(event.mode())
            .list(event.contexts())
            .add(event.status().code())
            .add(date == null ? null : date.begin())
            .add(date == null ? null : date.end());
    parties(row, view.entities(event.actors()));
    parties(row, view.entities(event.recipients()));
    place(row, view.place(event.place()));
    return row.add(event.confidence())
        .add(view.words(event.trigger()))
        .add(event.trigger().begin())
        .add(event.trigger().end())
        .add(view.words(event.sentence()))
        .add(event.sentence().begin())
        .add(event.sentence().end())
        .list(event.claims().stream().map(view::global).toList())
        .list(event.figures().stream().map(view::global).toList())
        .add(document.published())
        .add(document.publisher())
        .add(document.url())
        .add(view.hash())
        .cells();
  }

  private static void parties(Row row, List<Entity> parties) {
    row.list(each(parties, Entity::name))
        .list(each(parties, party -> party.country() == null ? "" : party.country()))
        .list(each(parties, party -> String.join(" ", party.sectors())));
  }

  /**
   * One part a party, so that the lists of a row run side by side; all empty gives an empty cell.
   */
  private static List<String> each(List<Entity> parties, Function<Entity, String> part) {
    List<String> parts = parties.stream().map(part).toList();
    return parts.stream().allMatch(String::isEmpty) ? List.of() : parts;
  }

  private static void place(Row row, @Nullable Place place) {
    if (place == null) {
      row.empty(7);
      return;
    }
    row.add(place.name())
        .add(place.resolution() == null ? null : place.resolution().code())
        .add(place.province())
        .add(place.country())
        .add(place.latitude())
        .add(place.longitude())
        .add(place.geonameid());
  }
}
