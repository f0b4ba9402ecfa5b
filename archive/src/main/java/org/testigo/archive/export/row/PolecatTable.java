package org.testigo.archive.export.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.EntityType;
import org.testigo.record.Event;
import org.testigo.record.Mention;
import org.testigo.record.MentionKind;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;
import org.testigo.record.ReportRecord;

/**
 * The 40 columns of POLECAT. One row a pair of actor and recipient, since the form has room for one
 * each; only events that took place.
 */
public final class PolecatTable implements Table {
  private static final List<String> QUADS =
      List.of(
          "", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  private static final List<String> NAMES =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private final Lookup scale = Lookup.ploverScale();

  /** Makes the table. */
  public PolecatTable() {}

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  public List<Column> columns() {
    return NAMES.stream().map(Column::text).toList();
  }

  @Override
  public List<List<@Nullable Object>> rows(ReportView view, ExportItem item) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Event event : view.record().events()) {
      if (ReportView.happened(event)) {
        int pair = 0;
        for (@Nullable Entity actor : orNone(view.entities(event.actors()))) {
          for (@Nullable Entity recipient : orNone(view.entities(event.recipients()))) {
            pair++;
            rows.add(row(view, event, pair, actor, recipient));
          }
        }
      }
    }
    return rows;
  }

  private static List<@Nullable Entity> orNone(List<Entity> parties) {
    List<@Nullable Entity> list = new ArrayList<>(parties);
    if (list.isEmpty()) {
      list.add(null);
    }
    return list;
  }

  private List<@Nullable Object> row(
      ReportView view, Event event, int pair, @Nullable Entity actor, @Nullable Entity recipient) {
    Document document = view.document();
    List<String> quad = scale.of(event.type(), event.mode());
    Row row =
        new Row()
            .add(view.global(event.id()) + (pair == 1 ? "" : "." + pair))
            .add(event.date() == null ? null : event.date().begin())
            .add(event.type().name())
            .add(event.mode())
            .add(quad.isEmpty() ? null : quad.get(1))
            .add(quad.isEmpty() ? null : QUADS.get(Integer.parseInt(quad.get(0))))
            .list(event.contexts());
    party(row, view, actor);
    party(row, view, recipient);
    place(row, view, view.place(event.place()));
    ReportRecord record = view.record();
    return row.add(document.publisher())
        .add(document.published())
        .list(story(record, EntityType.PERSON))
        .list(story(record, EntityType.ORGANIZATION))
        .list(record.places().stream().map(Place::name).distinct().toList())
        .add(document.language())
        .add("testigo " + record.coder().version() + " " + record.coder().codebook())
        .cells();
  }

  private static void party(Row row, ReportView view, @Nullable Entity party) {
    if (party == null) {
      row.empty(8);
      return;
    }
    row.add(party.name())
        .add(party.country())
        .empty(1)
        .add(party.sectors().isEmpty() ? null : party.sectors().get(0))
        .list(party.sectors())
        .list(party.roles())
        .add(raw(view, party))
        .empty(1);
  }

  private static @Nullable String raw(ReportView view, Entity party) {
    return party.mentions().stream()
        .min(
            Comparator.comparing((Mention mention) -> mention.kind() != MentionKind.NAME)
                .thenComparing(Mention::span))
        .map(mention -> view.words(mention.span()))
        .orElse(null);
  }

  private static void place(Row row, ReportView view, @Nullable Place place) {
    if (place == null) {
      row.empty(10);
      return;
    }
    PlaceResolution resolution = place.resolution();
    boolean town = resolution == PlaceResolution.CITY || resolution == PlaceResolution.SUB_CITY;
    row.add(place.name())
        .add(town ? place.name() : null)
        .add(resolution == PlaceResolution.DISTRICT ? place.name() : null)
        .add(place.province())
        .add(place.country())
        .add(place.latitude() == null ? null : place.latitude().toString())
        .add(place.longitude() == null ? null : place.longitude().toString())
        .add(place.geonameid() == null ? null : place.geonameid().toString())
        .add(place.mentions().isEmpty() ? null : view.words(place.mentions().get(0)))
        .add(resolution == null ? null : resolution.code());
  }

  private static List<String> story(ReportRecord record, EntityType type) {
    return record.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(Entity::name)
        .distinct()
        .collect(Collectors.toList());
  }
}
