package org.testigo.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.testigo.archive.file.Sha256;
import org.testigo.archive.keep.Packet;
import org.testigo.record.Certainty;
import org.testigo.record.Claim;
import org.testigo.record.ClaimAct;
import org.testigo.record.CoderVersion;
import org.testigo.record.Commitment;
import org.testigo.record.CommitmentKind;
import org.testigo.record.DateInterval;
import org.testigo.record.Dispute;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.EntityType;
import org.testigo.record.Event;
import org.testigo.record.EventType;
import org.testigo.record.Figure;
import org.testigo.record.Mention;
import org.testigo.record.MentionKind;
import org.testigo.record.Origin;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Quotation;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;
import org.testigo.record.SourceKind;
import org.testigo.record.Span;
import org.testigo.record.Status;

/** Reports with records made by hand, as numbered variants of two texts. */
public final class Samples {
  /** A clock that stands still. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private static final String ARREST =
      "La Policía Nacional detuvo a %d hombres 🚓 en Durán. “Vamos a seguir”, dijo Human Rights Watch"
          + " durante el estado de excepción.";
  private static final String RAID =
      "Soldiers killed %d fishermen in Esmeraldas, Reuters reported. The army denied it.";

  private Samples() {}

  /** A report in Spanish: an arrest in Durán, Guayas, on a day of March 2024, with its number. */
  public static Packet arrest(int number) {
    return arrest(number, "0.1.0", Status.OCCURRED);
  }

  /** The same, coded by another version and with another status. */
  public static Packet arrest(int number, String version, Status status) {
    String text = ARREST.formatted(number);
    LocalDate day = LocalDate.of(2024, 3, 1 + number % 28);
    Report report = report("es-" + number, text, "es", day.plusDays(1), "El Universo");
    List<Entity> entities =
        List.of(
            entity(
                "e1",
                "Policía Nacional",
                EntityType.ORGANIZATION,
                "ECU",
                "COP",
                span(text, "La Policía Nacional")),
            entity(
                "e2",
                number + " hombres",
                EntityType.GROUP,
                "ECU",
                "CVL",
                span(text, number + " hombres")),
            entity(
                "e3",
                "Human Rights Watch",
                EntityType.ORGANIZATION,
                "NGO",
                "NGO",
                span(text, "Human Rights Watch")));
    Place duran =
        new Place(
            "p1",
            "Durán",
            -2.17,
            -79.83,
            "ECU",
            "Guayas",
            PlaceResolution.CITY,
            3660434,
            List.of(span(text, "Durán")));
    Event event =
        new Event(
            "v1",
            EventType.COERCE,
            "arrest",
            List.of("crime"),
            span(text, "detuvo"),
            new Span(0, 20),
            List.of("e1"),
            List.of("e2"),
            "p1",
            null,
            new DateInterval(day, day),
            status,
            List.of("f1"),
            List.of("c1"),
            0.9);
    Claim claim =
        new Claim(
            "c1",
            "e3",
            span(text, "Human Rights Watch"),
            SourceKind.ORGANIZATION,
            List.of(span(text, "dijo")),
            List.of(span(text, "Vamos a seguir")),
            Quotation.DIRECT,
            ClaimAct.STATE,
            Certainty.ASSERTED,
            null,
            List.of("v1"),
            List.of("f1"));
    Figure figure =
        new Figure(
            "f1",
            span(text, "" + number),
            BigDecimal.valueOf(number),
            null,
            null,
            null,
            "men",
            "detained",
            null,
            null,
            "c1",
            "v1");
    return packet(
        report, version, entities, List.of(duran), List.of(event), List.of(claim), List.of(figure));
  }

  /** A report in English: killings in Esmeraldas in April 2024, alleged and denied. */
  public static Packet raid(int number) {
    String text = RAID.formatted(number);
    Report report = report(null, text, "en", LocalDate.of(2024, 4, 10), "Reuters");
    List<Entity> entities =
        List.of(
            entity("e1", "soldiers", EntityType.GROUP, "ECU", "MIL", span(text, "Soldiers")),
            entity("e2", "fishermen", EntityType.GROUP, "ECU", "CVL AGR", span(text, "fishermen")),
            entity("e3", "Reuters", EntityType.ORGANIZATION, "MED", "MED", span(text, "Reuters")));
    Place esmeraldas =
        new Place(
            "p1",
            "Esmeraldas",
            0.96,
            -79.65,
            "ECU",
            "Esmeraldas",
            PlaceResolution.CITY,
            3657569,
            List.of(span(text, "Esmeraldas")));
    Event event =
        new Event(
            "v1",
            EventType.ASSAULT,
            "shoot",
            List.of(),
            span(text, "killed"),
            new Span(0, 20),
            List.of("e1"),
            List.of("e2"),
            "p1",
            null,
            new DateInterval(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 4, 9)),
            Status.ALLEGED,
            List.of("f1"),
            List.of("c1", "c2"),
            0.7);
    Figure figure =
        new Figure(
            "f1",
            span(text, "" + number),
            null,
            BigDecimal.valueOf(number),
            null,
            null,
            "persons",
            "killed",
            null,
            null,
            "c1",
            "v1");
    return packet(
        report,
        "0.1.0",
        entities,
        List.of(esmeraldas),
        List.of(event),
        List.of(
            claim("c1", "e3", ClaimAct.STATE, span(text, "Soldiers killed")),
            claim("c2", "e1", ClaimAct.DENY, span(text, "it"))),
        List.of(figure));
  }

  private static Claim claim(String id, String source, ClaimAct act, Span content) {
    return new Claim(
        id,
        source,
        null,
        SourceKind.ORGANIZATION,
        List.of(),
        List.of(content),
        Quotation.INDIRECT,
        act,
        Certainty.ASSERTED,
        null,
        List.of("v1"),
        List.of());
  }

  private static Report report(
      @org.jspecify.annotations.Nullable String id,
      String text,
      String language,
      LocalDate published,
      String publisher) {
    return new Report(id, null, text, language, published, PublishedFrom.GIVEN, publisher, null);
  }

  private static Packet packet(
      Report report,
      String version,
      List<Entity> entities,
      List<Place> places,
      List<Event> events,
      List<Claim> claims,
      List<Figure> figures) {
    byte[] original = report.text().getBytes(StandardCharsets.UTF_8);
    String sha256 = Sha256.of(original);
    String id = report.id() == null ? "sha256:" + sha256 : report.id();
    Document document =
        new Document(
            id,
            null,
            String.valueOf(report.language()),
            report.published(),
            report.publishedFrom(),
            report.publisher(),
            null,
            report.text());
    Commitment commitment =
        new Commitment(
            "k1", "e1", "e2", CommitmentKind.PROMISE, claims.get(0).content().get(0), null, "c1");
    ReportRecord record =
        new ReportRecord(
            ReportRecord.SCHEMA,
            new CoderVersion(version, "plover-2024/1", Map.of("es", "sha256:0")),
            document,
            entities,
            places,
            List.of(),
            events,
            claims,
            figures,
            List.of(commitment),
            claims.size() < 2
                ? List.of()
                : List.of(new Dispute("d1", "the killing", List.of("c1", "c2"))),
            List.of(),
            List.of());
    Origin origin = new Origin("reports/" + id + ".txt", null, 0, original.length, sha256);
    return Packet.of(report, origin, record)
        .original(original)
        .obtained(LocalDate.of(2024, 5, 1))
        .pack();
  }

  private static Entity entity(
      String id, String name, EntityType type, String country, String sectors, Span mention) {
    return new Entity(
        id,
        name,
        type,
        country,
        List.of(sectors.split(" ")),
        List.of(),
        List.of(new Mention(mention, MentionKind.NAME)));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    int begin = text.codePointCount(0, at);
    return new Span(begin, begin + words.codePointCount(0, words.length()));
  }
}
