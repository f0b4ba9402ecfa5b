package org.testigo.archive.joined;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.chain.Act;
import org.testigo.archive.chain.Chain;
import org.testigo.archive.file.Database;
import org.testigo.archive.file.Packing;
import org.testigo.archive.file.Sha256;
import org.testigo.archive.find.Finder;
import org.testigo.archive.find.Query;
import org.testigo.archive.keep.Months;
import org.testigo.archive.keep.Numbers;
import org.testigo.archive.keep.Tables;
import org.testigo.record.DateInterval;
import org.testigo.record.EventType;
import org.testigo.record.InputException;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;
import org.testigo.record.Problem;

/** The incidents of an archive, and what people decided about them. */
public final class IncidentBook {
  private static final String SEALED =
      "SELECT i.id || ' ' || m.event || ' ' || m.reasons FROM incidents i JOIN members m"
          + " USING (incident) ORDER BY i.id, m.event";

  private final Database database;
  private final Clock clock;
  private final Chain chain;
  private final Finder finder;

  /**
   * Opens the book.
   *
   * @param database the archive
   * @param clock tells when something is decided
   */
  public IncidentBook(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.chain = new Chain(database);
    this.finder = new Finder(database);
  }

  /**
   * Puts new incidents in the place of all present ones, whole or not at all.
   *
   * @param incidents the new ones
   */
  public void replace(Iterator<StoredIncident> incidents) {
    database.transaction(
        () -> {
          database.run("DELETE FROM members");
          database.run("DELETE FROM incidents");
          Tables tables = new Tables(database);
          while (incidents.hasNext()) {
            insert(incidents.next(), tables);
          }
          chain.append(now(), Act.JOIN, 0, 0, digest(database));
        });
  }

  /** Takes all incidents out, where there are any. */
  public void clear() {
    if (database.first("SELECT 1 FROM incidents LIMIT 1", row -> row.getInt(1)).isPresent()) {
      replace(Collections.emptyIterator());
    }
  }

  private void insert(StoredIncident incident, Tables tables) {
    DateInterval date = incident.date();
    Place place = incident.place();
    database.run(
        "INSERT INTO incidents (id, type, mode, \"begin\", \"end\", month, place, label, reports,"
            + " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        incident.id(),
        incident.type().name(),
        incident.mode(),
        date == null ? null : day(date.begin()),
        date == null ? null : day(date.end()),
        Months.of(date),
        place == null ? null : tables.place(place),
        incident.label(),
        incident.reports(),
        Packing.pack(incident.json().getBytes(StandardCharsets.UTF_8)));
    long number =
        database
            .first(
                "SELECT incident FROM incidents WHERE id = ?", row -> row.getLong(1), incident.id())
            .orElseThrow(() -> new IllegalStateException("the incident was not added"));
    for (Membership member : incident.members()) {
      database.run(
          "INSERT INTO members (incident, event, reasons) VALUES (?, ?, ?)",
          number,
          Numbers.of(member.report(), member.place() + 1),
          String.join("\n", member.reasons()));
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
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
   * Notes what a person decided; the next joining heeds it.
   *
   * @param join whether the events are one incident; else no two of them are
   * @param events the events
   * @param by who decides
   * @param why the reason
   * @return the number of the decision
   */
  public long decide(boolean join, List<EventMark> events, String by, String why) {
    return decide(join ? "join" : "part", null, events, by, why);
  }

  /**
   * Undoes a decision.
   *
   * @param decision its number
   * @param by who undoes it
   * @param why the reason
   * @return the number of the undoing
   * @throws InputException where there is no such decision, or it was undone
   */
  public long undo(long decision, String by, String why) {
    Decision undone =
        decisions().stream()
            .filter(one -> one.number() == decision && !one.undone())
            .findFirst()
            .orElseThrow(
                () ->
                    new InputException(
                        new Problem(
                            "no-such-decision",
                            null,
                            0,
                            "there is no decision " + decision + " that could be undone",
                            "give the number of one that stands")));
    return decide("undo", decision, undone.events(), by, why);
  }

  private long decide(
      String act, @Nullable Long undoes, List<EventMark> events, String by, String why) {
    String marks = String.join(" ", events.stream().map(EventMark::text).toList());
    List<Long> number = new ArrayList<>();
    database.transaction(
        () -> {
          String now = now();
          database.run(
              "INSERT INTO decisions (at, decided_by, act, undoes, events, why)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              now,
              by,
              act,
              undoes,
              marks,
              why);
          long made =
              database
                  .first("SELECT max(decision) FROM decisions", row -> row.getLong(1))
                  .orElse(0L);
          number.add(made);
          chain.append(now, Act.DECIDE, made, 0, digest(act, undoes, marks, by, why));
        });
    return number.get(0);
  }

  /** What the chain seals of a decision. */
  private static String digest(
      String act, @Nullable Long undoes, String marks, String by, String why) {
    return Sha256.ofLines(act, String.valueOf(undoes), marks, by, why);
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
   * Goes through the decisions and hashes each as the chain does.
   *
   * @param database the archive
   * @return the digests, by the decisions' numbers
   */
  public static java.util.SortedMap<Long, String> digests(Database database) {
    java.util.SortedMap<Long, String> digests = new java.util.TreeMap<>();
    database
        .list(
            "SELECT decision, act, undoes, events, decided_by, why FROM decisions",
            row -> {
              long undoes = row.getLong(3);
              Long undone = row.wasNull() ? null : Long.valueOf(undoes);
              return java.util.Map.entry(
                  row.getLong(1),
                  digest(
                      row.getString(2),
                      undone,
                      row.getString(4),
                      row.getString(5),
                      row.getString(6)));
            })
        .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
    return digests;
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A place as its row holds it. */
  private static final class PlaceRow {
    static Place read(java.sql.ResultSet row) throws java.sql.SQLException {
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
