package org.testigo.archive.export.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.Happening.Side;
import org.testigo.archive.export.row.Happening.Toll;
import org.testigo.record.PlaceResolution;

/**
 * The 31 columns of ACLED, as far as a report fills them. These are no ACLED data: what its coders
 * would have to judge stays empty.
 */
public final class AcledTable extends HappeningTable {
  private static final List<String> STATE = List.of("MIL", "COP", "GOV", "SPY");

  private final Lookup kinds = Lookup.acledKinds();

  /**
   * Makes the table.
   *
   * @param byIncident whether a row is an incident rather than an event of a report
   */
  public AcledTable(boolean byIncident) {
    super(byIncident);
  }

  @Override
  public String name() {
    return "acled-shaped";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("event_id_cnty"),
        Column.text("event_date"),
        Column.integer("year"),
        Column.integer("time_precision"),
        Column.text("disorder_type"),
        Column.text("event_type"),
        Column.text("sub_event_type"),
        Column.text("actor1"),
        Column.text("assoc_actor_1"),
        Column.text("inter1"),
        Column.text("actor2"),
        Column.text("assoc_actor_2"),
        Column.text("inter2"),
        Column.text("interaction"),
        Column.text("civilian_targeting"),
        Column.integer("iso"),
        Column.text("region"),
        Column.text("country"),
        Column.text("admin1"),
        Column.text("admin2"),
        Column.text("admin3"),
        Column.text("location"),
        Column.number("latitude"),
        Column.number("longitude"),
        Column.integer("geo_precision"),
        Column.text("source"),
        Column.text("source_scale"),
        Column.text("notes"),
        Column.integer("fatalities"),
        Column.text("tags"),
        Column.integer("timestamp"));
  }

  @Override
  void add(Happening happening, List<List<@Nullable Object>> rows) {
    List<String> kind = kinds.of(happening.type(), happening.mode());
    if (!kind.isEmpty()) {
      rows.add(row(happening, kind));
    }
  }

  private static List<@Nullable Object> row(Happening h, List<String> kind) {
    Row row =
        new Row()
            .add(h.id())
            .add(h.begin())
            .add(h.begin() == null ? null : Integer.valueOf(h.begin().getYear()))
            .add(timePrecision(h));
    kind.forEach(row::add);
    side(row, h.actors());
    side(row, h.recipients());
    boolean targeted = h.type().name().equals("ASSAULT") && onlyCivilians(h.recipients());
    row.empty(1).add(targeted ? "Civilian targeting" : null).empty(2);
    place(row, h);
    return row.list(h.sources())
        .empty(1)
        .add(h.notes())
        .add(fewest(h.dead()))
        .list(h.crowd().stream().map(words -> "crowd size=" + words).toList())
        .empty(1)
        .cells();
  }

  private static @Nullable Integer timePrecision(Happening h) {
    long days = h.days();
    return days == 0 ? null : Integer.valueOf(days == 1 ? 1 : days <= 7 ? 2 : 3);
  }

  private static void side(Row row, List<Side> sides) {
    if (sides.isEmpty()) {
      row.empty(3);
      return;
    }
    row.add(sides.get(0).name())
        .list(sides.subList(1, sides.size()).stream().map(Side::name).toList())
        .add(inter(sides.get(0)));
  }

  private static @Nullable String inter(Side side) {
    if (side.sectors().stream().anyMatch(STATE::contains)) {
      return "State forces";
    }
    if (side.sectors().contains("REB")) {
      return "Rebel group";
    }
    if (side.sectors().contains("PRM")) {
      return "Political militia";
    }
    return onlyCivilians(List.of(side)) ? "Civilians" : null;
  }

  private static boolean onlyCivilians(List<Side> sides) {
    return !sides.isEmpty()
        && sides.stream()
            .allMatch(
                side ->
                    !side.sectors().isEmpty()
                        && side.sectors().stream()
                            .allMatch(List.of("CVL", "JRN", "MED", "EDU", "REL")::contains));
  }

  private static void place(Row row, Happening h) {
    if (h.place() == null) {
      row.empty(8);
      return;
    }
    PlaceResolution resolution = h.place().resolution();
    boolean district = resolution == PlaceResolution.DISTRICT;
    row.add(Countries.name(h.place().country()))
        .add(h.place().province())
        .add(district ? h.place().name() : null)
        .empty(1)
        .add(h.place().name())
        .add(h.located() ? h.place().latitude() : null)
        .add(h.located() ? h.place().longitude() : null)
        .add(h.inTown() ? 1 : district ? 2 : 3);
  }

  /** The number of dead that every source grants; nothing where none gives one. */
  private static @Nullable Integer fewest(List<Toll> dead) {
    return dead.stream()
        .map(Toll::least)
        .filter(Objects::nonNull)
        .min(BigDecimal::compareTo)
        .map(BigDecimal::intValue)
        .orElse(null);
  }
}
