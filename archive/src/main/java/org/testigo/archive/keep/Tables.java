package org.testigo.archive.keep;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.file.Database;
import org.testigo.record.Claim;
import org.testigo.record.Commitment;
import org.testigo.record.DateInterval;
import org.testigo.record.Dispute;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;

/** The rows by which a record's items are found: one for each event, claim, figure and so on. */
public final class Tables {
  private static final List<String> CLEARED =
      List.of(
          "DELETE FROM figures WHERE figure BETWEEN ? AND ?",
          "DELETE FROM commitments WHERE commitment BETWEEN ? AND ?",
          "DELETE FROM disputed WHERE dispute BETWEEN ? AND ?",
          "DELETE FROM disputes WHERE dispute BETWEEN ? AND ?",
          "DELETE FROM tellings WHERE event BETWEEN ? AND ?",
          "DELETE FROM participants WHERE event BETWEEN ? AND ?",
          "DELETE FROM claims WHERE claim BETWEEN ? AND ?",
          "DELETE FROM events WHERE event BETWEEN ? AND ?");

  private final Database database;
  private final Dictionary dictionary;

  /**
   * Prepares the tables of an archive.
   *
   * @param database the archive
   */
  public Tables(Database database) {
    this.database = database;
    this.dictionary = new Dictionary(database);
  }

  /** Forgets what may have been rolled back. */
  public void forget() {
    dictionary.forget();
  }

  /**
   * Numbers a place.
   *
   * @param place the place
   * @return its number in the archive
   */
  public long place(Place place) {
    return dictionary.place(place);
  }

  /**
   * Removes the rows of a report.
   *
   * @param report its number
   */
  public void clear(long report) {
    long first = Numbers.of(report, 0);
    long last = Numbers.of(report + 1, 0) - 1;
    CLEARED.forEach(sql -> database.run(sql, first, last));
    database.run("DELETE FROM words WHERE rowid = ?", report);
  }

  /**
   * Adds the rows of a report.
   *
   * @param report its number
   * @param record its record
   */
  public void fill(long report, ReportRecord record) {
    new Filling(report, record).run();
  }

  /** The filling of one report's rows. */
  private final class Filling {
    private final long report;
    private final ReportRecord record;
    private final Slices text;
    private final Numbers events;
    private final Numbers claims;
    private final Map<String, Long> parties = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Map<String, Event> eventsById = new HashMap<>();

    Filling(long report, ReportRecord record) {
      this.report = report;
      this.record = record;
      this.text = new Slices(record.document().text());
      this.events = new Numbers(report, record.events(), Event::id);
      this.claims = new Numbers(report, record.claims(), Claim::id);
    }

    void run() {
      Document document = record.document();
      database.run(
          "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)",
          report,
          Objects.requireNonNullElse(document.title(), ""),
          document.text());
      for (Entity entity : record.entities()) {
        parties.put(entity.id(), dictionary.party(entity));
      }
      for (Place place : record.places()) {
        places.put(place.id(), dictionary.place(place));
      }
      record.events().forEach(event -> eventsById.put(event.id(), event));
      record.events().forEach(this::event);
      record.claims().forEach(this::claim);
      tellings();
      figures();
      commitments();
      disputes();
    }

    private void event(Event event) {
      Long number = Objects.requireNonNull(events.of(event.id()));
      database.run(
          "INSERT INTO events (event, report, type, mode, contexts, status, \"begin\", \"end\","
              + " month, place, words, first, after, confidence)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          number,
          report,
          event.type().name(),
          event.mode(),
          String.join(" ", event.contexts()),
          event.status().code(),
          begin(event.date()),
          end(event.date()),
          Months.of(event.date()),
          place(event.place()),
          text.words(event.trigger()),
          event.trigger().begin(),
          event.trigger().end(),
          event.confidence());
      participants(number, "actor", event.actors());
      participants(number, "recipient", event.recipients());
    }

    private void participants(long event, String role, List<String> ids) {
      TreeSet<Long> each = new TreeSet<>();
      for (String id : ids) {
        Long party = parties.get(id);
        if (party != null) {
          each.add(party);
        }
      }
      each.forEach(
          party ->
              database.run(
                  "INSERT INTO participants (event, role, party) VALUES (?, ?, ?)",
                  event,
                  role,
                  party));
    }

    private void claim(Claim claim) {
      List<Span> content = claim.content();
      database.run(
          "INSERT INTO claims (claim, report, source, via, kind, act, certainty, quotation, first,"
              + " after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          claims.of(claim.id()),
          report,
          party(claim.source()),
          party(claim.via()),
          claim.sourceKind().code(),
          claim.act().code(),
          claim.certainty().code(),
          claim.quotation().code(),
          content.isEmpty() ? 0 : content.get(0).begin(),
          content.isEmpty() ? 0 : content.get(content.size() - 1).end());
    }

    /** The links between claims and events, whichever side of the record states them. */
    private void tellings() {
      for (Event event : record.events()) {
        TreeSet<Long> telling = new TreeSet<>(claims.all(event.claims()));
        for (Claim claim : record.claims()) {
          if (claim.events().contains(event.id())) {
            telling.add(Objects.requireNonNull(claims.of(claim.id())));
          }
        }
        Long number = events.of(event.id());
        telling.forEach(
            claim ->
                database.run("INSERT INTO tellings (event, claim) VALUES (?, ?)", number, claim));
      }
    }

    private void figures() {
      Numbers figures = new Numbers(report, record.figures(), Figure::id);
      for (Figure figure : record.figures()) {
        Event event = figure.event() == null ? null : eventsById.get(figure.event());
        DateInterval eventDate = event == null ? null : event.date();
        DateInterval date = figure.period() == null ? eventDate : figure.period();
        Long eventPlace = event == null ? null : place(event.place());
        database.run(
            "INSERT INTO figures (figure, report, measure, unit, value, low, high, \"begin\","
                + " \"end\", month, place, claim, event, words, first, after)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            figures.of(figure.id()),
            report,
            figure.measure(),
            figure.unit(),
            real(figure.value()),
            real(figure.low()),
            real(figure.high()),
            begin(date),
            end(date),
            Months.of(date),
            figure.place() == null ? eventPlace : place(figure.place()),
            claims.of(figure.claim()),
            events.of(figure.event()),
            text.words(figure.span()),
            figure.span().begin(),
            figure.span().end());
      }
    }

    private void commitments() {
      Numbers commitments = new Numbers(report, record.commitments(), Commitment::id);
      for (Commitment commitment : record.commitments()) {
        database.run(
            "INSERT INTO commitments (commitment, report, \"by\", \"to\", kind, claim, first, after)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            commitments.of(commitment.id()),
            report,
            party(commitment.by()),
            party(commitment.to()),
            commitment.kind().code(),
            claims.of(commitment.claim()),
            commitment.content().begin(),
            commitment.content().end());
      }
    }

    private void disputes() {
      Numbers disputes = new Numbers(report, record.disputes(), Dispute::id);
      for (Dispute dispute : record.disputes()) {
        Long number = disputes.of(dispute.id());
        database.run(
            "INSERT INTO disputes (dispute, report, about) VALUES (?, ?, ?)",
            number,
            report,
            dispute.about());
        claims
            .all(dispute.claims())
            .forEach(
                claim ->
                    database.run(
                        "INSERT INTO disputed (dispute, claim) VALUES (?, ?)", number, claim));
      }
    }

    private @Nullable Long party(@Nullable String id) {
      return id == null ? null : parties.get(id);
    }

    private @Nullable Long place(@Nullable String id) {
      return id == null ? null : places.get(id);
    }
  }

  private static @Nullable String begin(@Nullable DateInterval date) {
    return date == null ? null : day(date.begin());
  }

  private static @Nullable String end(@Nullable DateInterval date) {
    return date == null ? null : day(date.end());
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable Double real(@Nullable BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }
}
