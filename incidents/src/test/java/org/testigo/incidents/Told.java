package org.testigo.incidents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Certainty;
import org.testigo.record.Claim;
import org.testigo.record.ClaimAct;
import org.testigo.record.CoderVersion;
import org.testigo.record.DateInterval;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.EntityType;
import org.testigo.record.Event;
import org.testigo.record.EventType;
import org.testigo.record.Figure;
import org.testigo.record.Mention;
import org.testigo.record.MentionKind;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Quotation;
import org.testigo.record.ReportRecord;
import org.testigo.record.SourceKind;
import org.testigo.record.Span;
import org.testigo.record.Status;

/** Builds records of one event for tests, step by step. */
final class Told {
  static final Span WORD = new Span(0, 4);

  private final String id;
  private final String published;
  private String text = "text of the report";
  private EventType type = EventType.COERCE;
  private @Nullable String mode = "arrest";
  private @Nullable DateInterval date;
  private Status status = Status.OCCURRED;
  private @Nullable Place place;
  private final List<Entity> entities = new ArrayList<>();
  private final List<String> actors = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Told(String id, String published) {
    this.id = id;
    this.published = published;
  }

  static Told in(String id, String published) {
    return new Told(id, published);
  }

  Told text(String words) {
    this.text = words;
    return this;
  }

  Told kind(EventType kind, @Nullable String variant) {
    this.type = kind;
    this.mode = variant;
    return this;
  }

  Told on(String day) {
    this.date = new DateInterval(LocalDate.parse(day), LocalDate.parse(day));
    return this;
  }

  Told status(Status given) {
    this.status = given;
    return this;
  }

  Told at(String town, double latitude, double longitude) {
    this.place =
        new Place(
            "p1",
            town,
            latitude,
            longitude,
            "ECU",
            "Guayas",
            PlaceResolution.CITY,
            null,
            List.of(WORD));
    return this;
  }

  Told inDuran() {
    return at("Durán", -2.17, -79.83);
  }

  Told by(String name) {
    actors.add(entity(name));
    return this;
  }

  Told against(String name) {
    recipients.add(entity(name));
    return this;
  }

  private String entity(String name) {
    String e = "e" + (entities.size() + 1);
    entities.add(
        new Entity(
            e,
            name,
            EntityType.PERSON,
            "ECU",
            List.of(),
            List.of(),
            List.of(new Mention(WORD, MentionKind.NAME))));
    return e;
  }

  Told figure(int value, String measure, @Nullable String speaker) {
    String claim = null;
    if (speaker != null) {
      claim = "c" + (claims.size() + 1);
      claims.add(claim(claim, speaker, ClaimAct.STATE));
    }
    figures.add(
        new Figure(
            "f" + (figures.size() + 1),
            WORD,
            BigDecimal.valueOf(value),
            null,
            null,
            null,
            "people",
            measure,
            null,
            null,
            claim,
            "v1"));
    return this;
  }

  Told denied(String speaker) {
    claims.add(claim("c" + (claims.size() + 1), speaker, ClaimAct.DENY));
    return this;
  }

  private Claim claim(String claim, String speaker, ClaimAct act) {
    return new Claim(
        claim,
        entity(speaker),
        WORD,
        SourceKind.OFFICE,
        List.of(WORD),
        List.of(WORD),
        Quotation.INDIRECT,
        act,
        Certainty.ASSERTED,
        null,
        List.of("v1"),
        List.of());
  }

  ReportRecord record() {
    Event event =
        new Event(
            "v1",
            type,
            mode,
            List.of(),
            WORD,
            new Span(0, 10),
            actors,
            recipients,
            place == null ? null : "p1",
            null,
            date,
            status,
            figures.stream().map(Figure::id).toList(),
            claims.stream().map(Claim::id).toList(),
            0.9);
    return new ReportRecord(
        ReportRecord.SCHEMA,
        new CoderVersion("0", "plover", Map.of()),
        new Document(
            id,
            null,
            "en",
            LocalDate.parse(published),
            PublishedFrom.GIVEN,
            "Publisher of " + id,
            null,
            text),
        entities,
        place == null ? List.of() : List.of(place),
        List.of(),
        List.of(event),
        claims,
        figures,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
