package org.testigo.archive.export.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.Happening.Side;
import org.testigo.archive.export.row.Happening.Toll;
import org.testigo.incidents.sketch.PlaceSketch;
import org.testigo.record.EventType;
import org.testigo.record.PlaceResolution;

/**
 * The 49 fields of UCDP GED, as far as a report fills them, for deadly violence only. Conflicts,
 * dyads and sides keep no UCDP numbers: those are Uppsala's to give.
 */
public final class GedTable extends HappeningTable {
  private static final List<String> STATE = List.of("MIL", "COP", "GOV", "SPY");
  private static final List<String> ARMED = List.of("REB", "UAF", "PRM", "CRM");
  private static final List<String> CIVIL = List.of("CVL", "JRN", "MED", "EDU", "REL", "LAB");

  /**
   * Makes the table.
   *
   * @param byIncident whether a row is an incident rather than an event of a report
   */
  public GedTable(boolean byIncident) {
    super(byIncident);
  }

  @Override
  public String name() {
    return "ged-shaped";
  }

  @Override
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    texts(columns, "id", "relid");
    integers(columns, "year");
    texts(columns, "active_year", "code_status");
    integers(columns, "type_of_violence");
    texts(columns, "conflict_dset_id", "conflict_new_id", "conflict_name");
    texts(columns, "dyad_dset_id", "dyad_new_id", "dyad_name");
    texts(columns, "side_a_dset_id", "side_a_new_id", "side_a");
    texts(columns, "side_b_dset_id", "side_b_new_id", "side_b");
    integers(columns, "number_of_sources");
    texts(columns, "source_article", "source_office", "source_date", "source_headline");
    texts(columns, "source_original");
    integers(columns, "where_prec");
    texts(columns, "where_coordinates", "where_description", "adm_1", "adm_2");
    columns.add(Column.number("latitude"));
    columns.add(Column.number("longitude"));
    texts(columns, "geom_wkt");
    integers(columns, "priogrid_gid");
    texts(columns, "country", "country_id", "region");
    integers(columns, "event_clarity", "date_prec");
    texts(columns, "date_start", "date_end");
    integers(columns, "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown");
    integers(columns, "best", "high", "low");
    texts(columns, "gwnoa", "gwnob");
    return columns;
  }

  private static void texts(List<Column> columns, String... names) {
    for (String name : names) {
      columns.add(Column.text(name));
    }
  }

  private static void integers(List<Column> columns, String... names) {
    for (String name : names) {
      columns.add(Column.integer(name));
    }
  }

  @Override
  void add(Happening h, List<List<@Nullable Object>> rows) {
    Integer high = most(h.dead());
    Integer low = least(h.dead());
    boolean deadly = (low != null && low > 0) || (high != null && high > 0);
    if (h.type() == EventType.ASSAULT && deadly) {
      rows.add(row(h));
    }
  }

  private static List<@Nullable Object> row(Happening h) {
    Row row =
        new Row()
            .add(h.id())
            .empty(1)
            .add(h.begin() == null ? null : Integer.valueOf(h.begin().getYear()))
            .empty(2)
            .add(typeOfViolence(h))
            .empty(8)
            .list(h.actors().stream().map(Side::name).toList())
            .empty(2)
            .list(h.recipients().stream().map(Side::name).toList())
            .add(h.sources().isEmpty() ? null : Integer.valueOf(h.sources().size()))
            .add(h.url() != null ? h.url() : h.notes())
            .list(h.sources())
            .add(h.published())
            .add(h.headline())
            .empty(1);
    place(row, h);
    row.empty(3).add(datePrecision(h)).add(h.begin()).add(h.end());
    Integer best = best(h.dead());
    return row.empty(3)
        .add(best)
        .add(best)
        .add(most(h.dead()))
        .add(least(h.dead()))
        .empty(2)
        .cells();
  }

  private static @Nullable Integer typeOfViolence(Happening h) {
    boolean stateActs = Happening.any(h.actors(), STATE);
    boolean groupActs = Happening.any(h.actors(), ARMED);
    if ((stateActs && Happening.any(h.recipients(), ARMED))
        || (groupActs && Happening.any(h.recipients(), STATE))) {
      return 1;
    }
    if (groupActs && Happening.any(h.recipients(), ARMED)) {
      return 2;
    }
    return (stateActs || groupActs) && Happening.any(h.recipients(), CIVIL) ? 3 : null;
  }

  private static void place(Row row, Happening h) {
    PlaceSketch place = h.place();
    if (place == null) {
      row.empty(9);
      row.empty(1);
      return;
    }
    Double latitude = h.located() ? place.latitude() : null;
    Double longitude = h.located() ? place.longitude() : null;
    boolean point = latitude != null && longitude != null;
    row.add(wherePrecision(place.resolution()))
        .add(place.name())
        .empty(1)
        .add(place.province())
        .add(place.resolution() == PlaceResolution.DISTRICT ? place.name() : null)
        .add(latitude)
        .add(longitude)
        .add(point ? "POINT (" + longitude + " " + latitude + ")" : null);
    if (latitude == null || longitude == null) {
      row.empty(1);
    } else {
      row.add(prioGrid(latitude, longitude));
    }
    row.add(Countries.name(place.country()));
  }

  /** The cell of the half-degree grid of PRIO, numbered from the south-west corner. */
  private static int prioGrid(double latitude, double longitude) {
    int line = (int) Math.min(359, Math.floor((latitude + 90) * 2));
    int column = (int) Math.min(719, Math.floor((longitude + 180) * 2));
    return line * 720 + column + 1;
  }

  private static @Nullable Integer wherePrecision(@Nullable PlaceResolution resolution) {
    if (resolution == null) {
      return null;
    }
    return switch (resolution) {
      case SUB_CITY, CITY -> 1;
      case DISTRICT -> 3;
      case PROVINCE -> 4;
      case COUNTRY -> 6;
      case REGION -> null;
    };
  }

  private static @Nullable Integer datePrecision(Happening h) {
    long days = h.days();
    if (days == 0) {
      return null;
    }
    if (days <= 6) {
      return days == 1 ? 1 : 2;
    }
    return days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  /** The number of dead where all sources give one and the same; else a person must judge. */
  private static @Nullable Integer best(List<Toll> dead) {
    List<BigDecimal> values = new ArrayList<>();
    for (Toll toll : dead) {
      boolean exact = toll.value() != null && toll.low() == null && toll.high() == null;
      if (!exact) {
        return null;
      }
      values.add(toll.value());
    }
    return values.stream().distinct().count() == 1
        ? Integer.valueOf(values.get(0).intValue())
        : null;
  }

  private static @Nullable Integer least(List<Toll> dead) {
    return dead.stream()
        .map(Toll::least)
        .filter(Objects::nonNull)
        .min(BigDecimal::compareTo)
        .map(BigDecimal::intValue)
        .orElse(null);
  }

  private static @Nullable Integer most(List<Toll> dead) {
    return dead.stream()
        .map(Toll::most)
        .filter(Objects::nonNull)
        .max(BigDecimal::compareTo)
        .map(BigDecimal::intValue)
        .orElse(null);
  }
}
