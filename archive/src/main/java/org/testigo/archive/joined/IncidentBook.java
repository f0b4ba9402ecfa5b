package org.testigo.archive.joined;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.chain.Act;
import org.testigo.archive.chain.Chain;
import org.testigo.archive.file.Database;
import org.testigo.archive.file.Packing;
import org.testigo.archive.keep.Months;
import org.testigo.archive.keep.Numbers;
import org.testigo.archive.keep.Tables;
import org.testigo.record.DateInterval;
import org.testigo.record.InputException;
import org.testigo.record.Place;
import org.testigo.record.Problem;

/** Writes incidents, and what people decide about them. */
public final class IncidentBook {
  private final Database database;
  private final Clock clock;
  private final Chain chain;
  private final Incidents incidents;

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
    this.incidents = new Incidents(database);
  }

  /**
   * Puts new incidents in the place of all present ones, whole or not at all.
   *
   * @param joined the new ones
   */
  public void replace(Iterator<StoredIncident> joined) {
    database.transaction(
        () -> {
          database.run("DELETE FROM members");
          database.run("DELETE FROM incidents");
          Tables tables = new Tables(database);
          while (joined.hasNext()) {
            insert(joined.next(), tables);
          }
          chain.append(now(), Act.JOIN, 0, 0, Incidents.digest(database));
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
        incidents.decisions().stream()
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
          chain.append(now, Act.DECIDE, made, 0, Incidents.digest(act, undoes, marks, by, why));
        });
    return number.get(0);
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
