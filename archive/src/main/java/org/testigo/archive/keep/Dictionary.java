package org.testigo.archive.keep;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.file.Database;
import org.testigo.record.Entity;
import org.testigo.record.Place;

/**
 * The parties and places of all reports, each once. Those met lately are remembered, so that most
 * need no question to the file.
 */
final class Dictionary {
  private static final int REMEMBERED = 50_000;

  private final Database database;
  private final Map<String, Long> lately =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  Dictionary(Database database) {
    this.database = database;
  }

  /** Forgets what may have been rolled back. */
  void forget() {
    lately.clear();
  }

  long party(Entity entity) {
    String type = entity.type().code();
    String country = Objects.requireNonNullElse(entity.country(), "");
    String sectors = String.join(" ", entity.sectors());
    String folded = Folding.fold(entity.name());
    String key = String.join("\u0000", "party", folded, type, country, sectors);
    return remembered(
        key,
        () -> {
          long number = entity(entity.name(), folded, type, country);
          return found(
                  "SELECT party FROM parties WHERE entity = ? AND sectors = ?", number, sectors)
              .orAdd("INSERT INTO parties (entity, sectors) VALUES (?, ?)", number, sectors);
        });
  }

  private long entity(String name, String folded, String type, String country) {
    Found found =
        found(
            "SELECT entity FROM entities WHERE folded = ? AND type = ? AND country = ?",
            folded,
            type,
            country);
    if (found.number != null) {
      return found.number;
    }
    long number =
        found.orAdd(
            "INSERT INTO entities (name, folded, type, country) VALUES (?, ?, ?, ?)",
            name,
            folded,
            type,
            country);
    database.run("INSERT INTO names (rowid, name) VALUES (?, ?)", number, name);
    return number;
  }

  long place(Place place) {
    String folded = Folding.fold(place.name());
    String country = Objects.requireNonNullElse(place.country(), "");
    String province = Objects.requireNonNullElse(place.province(), "");
    String provinceFolded = Folding.fold(province);
    String resolution = place.resolution() == null ? "" : place.resolution().code();
    int geonameid = Objects.requireNonNullElse(place.geonameid(), 0);
    String key =
        String.join("\u0000", "place", folded, country, provinceFolded, resolution, "" + geonameid);
    return remembered(
        key,
        () ->
            found(
                    "SELECT place FROM places WHERE folded = ? AND country = ?"
                        + " AND province_folded = ? AND resolution = ? AND geonameid = ?",
                    folded,
                    country,
                    provinceFolded,
                    resolution,
                    geonameid)
                .orAdd(
                    "INSERT INTO places (name, folded, country, province, province_folded,"
                        + " resolution, geonameid, latitude, longitude)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    place.name(),
                    folded,
                    country,
                    province,
                    provinceFolded,
                    resolution,
                    geonameid,
                    place.latitude(),
                    place.longitude()));
  }

  private long remembered(String key, Supplier<Long> find) {
    Long known = lately.get(key);
    if (known != null) {
      return known;
    }
    long number = find.get();
    lately.put(key, number);
    return number;
  }

  private Found found(String sql, Object... values) {
    return new Found(database.first(sql, row -> row.getLong(1), values).orElse(null));
  }

  /** The number that a question found, or what to do where it found none. */
  private final class Found {
    private final @Nullable Long number;

    Found(@Nullable Long number) {
      this.number = number;
    }

    long orAdd(String sql, @Nullable Object... values) {
      if (number != null) {
        return number;
      }
      database.run(sql, values);
      return database
          .first("SELECT last_insert_rowid()", row -> row.getLong(1))
          .orElseThrow(() -> new IllegalStateException("no row was added"));
    }
  }
}
