package org.testigo.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.commitments.CommitmentReading;
import org.testigo.coder.disputes.DisputeReading;
import org.testigo.coder.entities.EntityReading;
import org.testigo.coder.events.EventReading;
import org.testigo.coder.figures.FigureReading;
import org.testigo.coder.places.PlaceReading;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.TimeReading;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Claim;
import org.testigo.record.CodePoints;
import org.testigo.record.CoderVersion;
import org.testigo.record.Commitment;
import org.testigo.record.Dispute;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Mention;
import org.testigo.record.Place;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;
import org.testigo.record.Timex;

/** Puts what the steps found together: gives ids, draws the links, and counts in code points. */
final class Assembly {
  private final Findings found;
  private final ReadText text;
  private final Links links;
  private final EntityNumbers numbers;

  private Assembly(Findings found) {
    this.found = found;
    this.text = found.text();
    this.links = Links.of(found);
    this.numbers = EntityNumbers.of(found);
  }

  static ReportRecord record(Findings found, CoderVersion version) {
    Assembly assembly = new Assembly(found);
    ReportRecord record =
        new ReportRecord(
            ReportRecord.SCHEMA,
            version,
            document(found.text()),
            assembly.entities(),
            assembly.places(),
            assembly.times(),
            assembly.events(),
            assembly.claims(),
            assembly.figures(),
            assembly.commitments(),
            assembly.disputes(),
            Topics.of(found.events()),
            found.warnings());
    return new CodePoints(found.text().text()).record(record);
  }

  static Document document(ReadText text) {
    Report report = text.report();
    String title = report.title();
    if (title == null && text.titleEnd() > 0) {
      title = report.text().substring(0, text.titleEnd()).strip();
    }
    return documentOf(report, title, text.language());
  }

  static Document documentOf(Report report, @Nullable String title, String language) {
    String id = report.id() != null ? report.id() : TextHash.of(report.text());
    return new Document(
        id,
        title,
        language,
        report.published(),
        report.publishedFrom(),
        report.publisher(),
        report.url(),
        report.text());
  }

  private List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    for (int number = 0; number < found.entities().all().size(); number++) {
      String id = numbers.id(number);
      if (id != null) {
        EntityReading entity = found.entities().get(number);
        List<Mention> mentions =
            entity.mentions().stream()
                .map(mention -> new Mention(text.span(mention.phrase()), mention.kind()))
                .toList();
        entities.add(
            new Entity(
                id,
                entity.name(),
                entity.type(),
                entity.country(),
                entity.sectors(),
                entity.roles(),
                mentions));
      }
    }
    return entities;
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (PlaceReading place : found.places()) {
      List<Span> mentions = place.mentions().stream().map(text::span).toList();
      places.add(
          new Place(
              "p" + (places.size() + 1),
              place.name(),
              place.latitude(),
              place.longitude(),
              place.country(),
              place.province(),
              place.resolution(),
              place.geonameid(),
              mentions));
    }
    return places;
  }

  private List<Timex> times() {
    List<Timex> times = new ArrayList<>();
    for (TimeReading time : found.times()) {
      String id = "t" + (times.size() + 1);
      times.add(new Timex(id, time.span(), time.type(), time.value(), time.begin(), time.end()));
    }
    return times;
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (EventReading event : found.events()) {
      int number = events.size();
      Sentence sentence = text.sentence(event.trigger().sentence());
      events.add(
          new Event(
              "v" + (number + 1),
              event.type(),
              event.mode(),
              event.contexts(),
              text.span(event.trigger()),
              new Span(sentence.begin(), sentence.end()),
              numbers.ids(event.actors()),
              numbers.ids(event.recipients()),
              id("p", event.place()),
              id("t", event.time()),
              event.date(),
              event.status(),
              ids("f", links.figuresOfEvent(number)),
              ids("c", links.claimsOfEvent(number)),
              Math.round(event.confidence() * 100) / 100.0));
    }
    return events;
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (ClaimReading claim : found.claims()) {
      int number = claims.size();
      claims.add(
          new Claim(
              "c" + (number + 1),
              numbers.id(claim.source()),
              claim.sourceSpan(),
              claim.sourceKind(),
              claim.cue(),
              claim.content(),
              claim.quotation(),
              claim.act(),
              claim.certainty(),
              numbers.id(claim.via()),
              ids("v", links.eventsOfClaim(number)),
              ids("f", links.figuresOfClaim(number))));
    }
    return claims;
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (FigureReading figure : found.figures()) {
      int number = figures.size();
      OptionalInt event = links.eventOfFigure(number);
      String place =
          event.isPresent() ? id("p", found.events().get(event.getAsInt()).place()) : null;
      figures.add(
          new Figure(
              "f" + (number + 1),
              figure.span(),
              figure.value(),
              figure.low(),
              figure.high(),
              figure.qualifier(),
              figure.unit(),
              figure.measure(),
              figure.period(),
              place,
              id("c", links.claimOfFigure(number)),
              id("v", event)));
    }
    return figures;
  }

  private List<Commitment> commitments() {
    List<Commitment> commitments = new ArrayList<>();
    for (CommitmentReading commitment : found.commitments()) {
      commitments.add(
          new Commitment(
              "k" + (commitments.size() + 1),
              numbers.id(commitment.by()),
              numbers.id(commitment.to()),
              commitment.kind(),
              commitment.content(),
              commitment.condition(),
              id("c", commitment.claim())));
    }
    return commitments;
  }

  private List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    for (DisputeReading dispute : found.disputes()) {
      String id = "d" + (disputes.size() + 1);
      disputes.add(new Dispute(id, dispute.about(), ids("c", dispute.claims())));
    }
    return disputes;
  }

  private static @Nullable String id(String letter, OptionalInt number) {
    return number.isPresent() ? letter + (number.getAsInt() + 1) : null;
  }

  private static List<String> ids(String letter, List<Integer> numbers) {
    return numbers.stream().map(number -> letter + (number + 1)).toList();
  }
}
