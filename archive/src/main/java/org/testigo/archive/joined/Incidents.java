package org.testigo.archive.joined;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.file.Database;
import org.testigo.archive.file.Packing;
import org.testigo.archive.file.Sha256;
import org.testigo.archive.find.Finder;
import org.testigo.archive.find.Query;
import org.testigo.archive.keep.Numbers;
import org.testigo.record.DateInterval;
import org.testigo.record.EventType;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;

/** The incidents of an archive, and what people decided about them, as they can be read. */
public final class Incidents {
  private static final String SEALED =
      "SELECT i.id || ' ' || m.event || ' ' || m.reasons FROM incidents i JOIN members m"
          + " USING (incident) ORDER BY i.id, m.event";

  private final Database database;
  private final Finder finder;

  /**
   * Prepares to read.
   *
   * @param database the archive
   */
  public Incidents(Database database) {
    this.database = database;
    this.finder = new Finder(database);
  }

  /**
   * Finds incidents, the latest first.
   *
   * @param query what is asked for: incidents
   * @param limit the most to give
   * @return the incidents
   */
  public List<StoredIncident> latest(Query query, int limit) {
    return finder.numbersOfLatest(query, limit).stream()
        .map(this::get)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Finds all incidents, in constant memory.
   *
   * @param query what is asked for: incidents
   * @return the incidents, to be closed
   */
  public Stream<StoredIncident> stream(Query query) {
    return finder.numbers(query).map(this::get).flatMap(Optional::stream);
  }

  private Optional<StoredIncident> get(long number) {
    return database.first(
        "SELECT i.id, i.type, i.mode, i.\"begin\", i.\"end\", i.label, i.body, l.place, l.name,"
            + " l.country, l.province, l.resolution, l.geonameid, l.latitude, l.longitude"
            + " FROM incidents i LEFT JOIN places l USING (place) WHERE i.incident = ?",
        row ->
            new StoredIncident(
                row.getString("id"),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                interval(row.getString("begin"), row.getString("end")),
                row.getObject("place") == null ? null : PlaceRow.read(row),
                row.getString("label"),
                members(number),
                new String(Packing.unpack(row.getBytes("body")), StandardCharsets.UTF_8)),
        number);
  }

  private List<Membership> members(long number) {
    return database.list(
        "SELECT event, reasons FROM members WHERE incident = ? ORDER BY event",
        row ->
            new Membership(
                Numbers.report(row.getLong(1)),
                Numbers.place(row.getLong(1)) - 1,
                row.getString(2).lines().toList()),
        number);
  }

  private static @Nullable DateInterval interval(@Nullable String begin, @Nullable String end) {
    return begin == null && end == null
        ? null
        : new DateInterval(
            begin == null ? null : LocalDate.parse(begin),
            end == null ? null : LocalDate.parse(end));
  }

  /**
   * Lists all decisions.
   *
   * @return the decisions but the undoings, in their order
   */
  public List<Decision> decisions() {
    return database.list(
        "SELECT d.decision, d.at, d.decided_by, d.act, d.events, d.why,"
            + " EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.decision)"
            + " FROM decisions d WHERE d.act <> 'undo' ORDER BY d.decision",
        row ->
            new Decision(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4).equals("join"),
                row.getString(5)
                    .lines()
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .filter(mark -> !mark.isEmpty())
                    .map(EventMark::parse)
                    .toList(),
                row.getString(6),
                row.getBoolean(7)));
  }

  /**
   * Finds the event that a mark names in the record in force.
   *
   * @param mark the mark
   * @return its place among the report's events, from 0, or empty where a new coding lost it
   */
  public Optional<Integer> place(EventMark mark) {
    return database.first(
        "SELECT event FROM events WHERE event BETWEEN ? AND ? AND first = ? AND after = ?",
        row -> Numbers.place(row.getLong(1)) - 1,
        Numbers.of(mark.report(), 0),
        Numbers.of(mark.report() + 1, 0) - 1,
        mark.trigger().begin(),
        mark.trigger().end());
  }

  /**
   * Hashes which events belong to which incidents, and why.
   *
   * @param database the archive
   * @return the digest, as the chain seals it
   */
  public static String digest(Database database) {
    String sum = "";
    try (Stream<String> rows = database.stream(SEALED, row -> row.getString(1))) {
      Iterator<String> all = rows.iterator();
      while (all.hasNext()) {
        sum = Sha256.ofLines(sum, all.next());
      }
    }
    return sum;
  }

  /**
   * Goes through the decisions and hashes each as the chain does.
   *
   * @param database the archive
   * @return the digests, by the decisions' numbers
   */
  public static SortedMap<Long, String> digests(Database database) {
    SortedMap<Long, String> digests = new TreeMap<>();
    database
        .list(
            "SELECT decision, act, undoes, events, decided_by, why FROM decisions",
            row -> {
              long undoes = row.getLong(3);
              Long undone = row.wasNull() ? null : Long.valueOf(undoes);
              return Map.entry(
                  row.getLong(1),
                  digest(
                      row.getString(2),
                      undone,
                      row.getString(4),
                      row.getString(5),
                      row.getString(6)));
            })
        .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableSortedMap(digests);
  }

  /** What the chain seals of a decision. */
  static String digest(String act, @Nullable Long undoes, String marks, String by, String why) {
    return Sha256.ofLines(act, String.valueOf(undoes), marks, by, why);
  }

  /** A place as its row holds it. */
  private static final class PlaceRow {
    static Place read(ResultSet row) throws SQLException {
      String resolution = row.getString("resolution");
      int geonameid = row.getInt("geonameid");
      Object latitude = row.getObject("latitude");
      Object longitude = row.getObject("longitude");
      return new Place(
          "p1",
          row.getString("name"),
          latitude instanceof Number north ? north.doubleValue() : null,
          longitude instanceof Number east ? east.doubleValue() : null,
          orNull(row.getString("country")),
          orNull(row.getString("province")),
          Stream.of(PlaceResolution.values())
              .filter(one -> one.code().equals(resolution))
              .findFirst()
              .orElse(null),
          geonameid == 0 ? null : geonameid,
          List.of());
    }

    private static @Nullable String orNull(String value) {
      return value.isEmpty() ? null : value;
    }
  }
}
