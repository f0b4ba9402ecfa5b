package org.testigo.archive.export.row;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Mention;

/** One row an event in a report, in the shape of the Mentions table of GDELT 2.0. */
public final class MentionsTable implements Table {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'000000'", Locale.ROOT);

  private static final int WEB = 1;
  private static final int CITATION = 2;

  private final IncidentIds incidents;

  /**
   * Makes the table.
   *
   * @param incidents tells which incident an event belongs to
   */
  public MentionsTable(IncidentIds incidents) {
    this.incidents = incidents;
  }

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("GLOBALEVENTID"),
        Column.text("EventTimeDate"),
        Column.text("MentionTimeDate"),
        Column.integer("MentionType"),
        Column.text("MentionSourceName"),
        Column.text("MentionIdentifier"),
        Column.integer("SentenceID"),
        Column.integer("Actor1CharOffset"),
        Column.integer("Actor2CharOffset"),
        Column.integer("ActionCharOffset"),
        Column.integer("InRawText"),
        Column.integer("Confidence"),
        Column.integer("MentionDocLen"),
        Column.number("MentionDocTone"),
        Column.text("MentionDocTranslationInfo"),
        Column.text("Extras"));
  }

  @Override
  public List<List<@Nullable Object>> rows(ReportView view, ExportItem item) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Event event : view.record().events()) {
      if (ReportView.happened(event)) {
        rows.add(row(view, event));
      }
    }
    return rows;
  }

  private List<@Nullable Object> row(ReportView view, Event event) {
    Document document = view.document();
    String incident = incidents.of(document.id(), event.id());
    return new Row()
        .add(incident == null ? view.global(event.id()) : incident)
        .add(stamp(event.date() == null ? null : event.date().begin()))
        .add(stamp(document.published()))
        .add(document.url() == null ? CITATION : WEB)
        .add(document.publisher())
        .add(document.url() == null ? document.id() : document.url())
        .empty(1)
        .add(offset(event, view.entities(event.actors())))
        .add(offset(event, view.entities(event.recipients())))
        .add(event.trigger().begin())
        .add(1)
        .add(Math.round(event.confidence() * 10) * 10L)
        .add(view.length())
        .empty(2)
        .add("event=" + view.global(event.id()))
        .cells();
  }

  private static @Nullable String stamp(@Nullable LocalDate day) {
    return day == null ? null : STAMP.format(day);
  }

  /** Where the first party stands nearest to the words that name the event. */
  private static @Nullable Integer offset(Event event, List<Entity> parties) {
    Integer nearest = null;
    for (Mention mention : parties.isEmpty() ? List.<Mention>of() : parties.get(0).mentions()) {
      int begin = mention.span().begin();
      int way = Math.abs(begin - event.trigger().begin());
      if (nearest == null || way < Math.abs(nearest - event.trigger().begin())) {
        nearest = begin;
      }
    }
    return nearest;
  }
}
