package org.testigo.incidents.sketch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.copies.Folding;
import org.testigo.incidents.copies.Signature;
import org.testigo.record.Claim;
import org.testigo.record.DateInterval;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.EntityType;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.MentionKind;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;
import org.testigo.record.Timex;
import org.testigo.record.TimexType;

/** Makes the sketch of one record. */
public final class Sketcher {
  /** How far from an event a name or number may stand to help to recognise it, in code points. */
  private static final int NEAR = 1_200;

  /** A report without a date for an event tells of the days before its publication. */
  private static final int DAYS_BEFORE_PUBLICATION = 6;

  private static final int LONGEST_NEAR = 7;
  private static final int SHORTEST_CONTENT_WORD = 4;

  private final ReportRecord record;
  private final int[] text;
  private final Map<String, Entity> entities;
  private final Map<String, Figure> figures;
  private final Map<String, Claim> claims;
  private final ReportPlaces places;

  private Sketcher(ReportRecord record) {
    this.record = record;
    this.text = record.document().text().codePoints().toArray();
    this.entities = byId(record.entities(), Entity::id);
    this.figures = byId(record.figures(), Figure::id);
    this.claims = byId(record.claims(), Claim::id);
    this.places = new ReportPlaces(record);
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    return items.stream().collect(Collectors.toMap(id, item -> item, (a, b) -> a, TreeMap::new));
  }

  /**
   * Makes the sketch of a record.
   *
   * @param record the record of a report
   * @return its sketch
   */
  public static ReportSketch sketch(ReportRecord record) {
    Sketcher sketcher = new Sketcher(record);
    List<EventSketch> events = new ArrayList<>();
    for (Event event : record.events()) {
      sketcher.event(event).ifPresent(events::add);
    }
    Document document = record.document();
    Set<String> numbers = new TreeSet<>();
    for (String word : Folding.words(document.text())) {
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(word);
      }
    }
    return new ReportSketch(
        document.id(),
        document.publisher(),
        document.published(),
        document.language(),
        Signature.of(document.text()),
        numbers,
        sketcher.names(),
        events);
  }

  /** All proper names of the report, of parties and places. */
  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Entity entity : record.entities()) {
      if (entity.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME)) {
        names.add(Folding.fold(entity.name()));
      }
    }
    record.places().forEach(place -> names.add(Folding.fold(place.name())));
    return names;
  }

  private Optional<EventSketch> event(Event event) {
    return Standing.of(event.status())
        .map(
            standing ->
                new EventSketch(
                    new EventRef(record.document().id(), event.id()),
                    record.document().language(),
                    event.type(),
                    event.mode(),
                    event.status(),
                    standing,
                    days(event),
                    places.of(event),
                    parties(event.actors()),
                    parties(event.recipients()),
                    figuresOf(event),
                    numbersNear(event),
                    namesNear(event),
                    places.near(event, NEAR),
                    peopleIn(event),
                    contentWords(event),
                    claimsOf(event),
                    words(event.trigger())));
  }

  private String words(Span span) {
    int end = Math.min(span.end(), text.length);
    return new String(text, Math.min(span.begin(), end), end - Math.min(span.begin(), end));
  }

  private @Nullable Days days(Event event) {
    LocalDate published = record.document().published();
    DateInterval date = event.date();
    if (date != null && (date.begin() != null || date.end() != null)) {
      LocalDate end = date.end() != null ? date.end() : published;
      LocalDate begin = date.begin() != null ? date.begin() : date.end();
      if (begin != null && end != null && !end.isBefore(begin)) {
        return new Days(begin, end, Days.Basis.STATED);
      }
    }
    Days near = datesIn(event.sentence());
    if (near != null || published == null) {
      return near;
    }
    return Standing.of(event.status()).equals(Optional.of(Standing.PLANNED))
        ? new Days(published, published.plusDays(DAYS_BEFORE_PUBLICATION), Days.Basis.PUBLISHED)
        : new Days(published.minusDays(DAYS_BEFORE_PUBLICATION), published, Days.Basis.PUBLISHED);
  }

  /** The days of the only date in a sentence. */
  private @Nullable Days datesIn(Span sentence) {
    Days only = null;
    for (Timex time : record.times()) {
      boolean point = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
      LocalDate begin = time.begin();
      LocalDate end = time.end();
      if (point && begin != null && end != null && sentence.contains(time.span())) {
        Days days = new Days(begin, end, Days.Basis.NEAR);
        if (days.length() > LONGEST_NEAR || (only != null && !only.equals(days))) {
          return null;
        }
        only = days;
      }
    }
    return only;
  }

  private List<PartySketch> parties(List<String> ids) {
    List<PartySketch> parties = new ArrayList<>();
    for (String id : ids) {
      Entity entity = entities.get(id);
      if (entity != null) {
        boolean named =
            entity.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
        parties.add(
            new PartySketch(
                entity.name(), entity.type(), named, entity.country(), entity.sectors()));
      }
    }
    return parties;
  }

  private List<FigureTold> figuresOf(Event event) {
    Set<String> ids = new TreeSet<>(event.figures());
    for (Figure figure : record.figures()) {
      if (event.id().equals(figure.event())) {
        ids.add(figure.id());
      }
    }
    List<FigureTold> told = new ArrayList<>();
    for (String id : ids) {
      Figure figure = figures.get(id);
      if (figure != null) {
        told.add(told(figure));
      }
    }
    return told;
  }

  private FigureTold told(Figure figure) {
    Claim claim = figure.claim() == null ? null : claims.get(figure.claim());
    return new FigureTold(
        record.document().id(),
        figure.id(),
        record.document().published(),
        record.document().publisher(),
        claim == null ? null : speaker(claim),
        figure.measure(),
        figure.unit(),
        figure.value(),
        figure.low(),
        figure.high(),
        words(figure.span()));
  }

  private @Nullable String speaker(Claim claim) {
    Entity source = claim.source() == null ? null : entities.get(claim.source());
    if (source != null) {
      return source.name();
    }
    return claim.sourceSpan() == null ? null : words(claim.sourceSpan());
  }

  private List<ClaimTold> claimsOf(Event event) {
    List<ClaimTold> told = new ArrayList<>();
    for (Claim claim : record.claims()) {
      if (event.claims().contains(claim.id()) || claim.events().contains(event.id())) {
        told.add(
            new ClaimTold(
                record.document().id(),
                claim.id(),
                record.document().published(),
                record.document().publisher(),
                speaker(claim),
                claim.act(),
                claim.certainty(),
                claim.content().stream().map(this::words).collect(Collectors.joining(" … "))));
      }
    }
    return told;
  }

  private static boolean near(Span one, Span other) {
    return Math.abs(one.begin() - other.begin()) <= NEAR;
  }

  private Set<String> numbersNear(Event event) {
    Set<String> numbers = new TreeSet<>();
    for (Figure figure : record.figures()) {
      if (figure.value() != null
          && figure.value().doubleValue() >= 2
          && near(figure.span(), event.trigger())) {
        numbers.add(figure.measure() + "=" + figure.value().stripTrailingZeros().toPlainString());
      }
    }
    return numbers;
  }

  private Set<String> namesNear(Event event) {
    Set<String> names = new TreeSet<>();
    for (Entity entity : record.entities()) {
      boolean proper =
          entity.type() != EntityType.COUNTRY
              && entity.type() != EntityType.OFFICE
              && entity.mentions().stream()
                  .anyMatch(
                      mention ->
                          mention.kind() == MentionKind.NAME
                              && near(mention.span(), event.trigger()));
      String folded = Folding.fold(entity.name());
      if (proper && !places.named(folded)) {
        names.add(folded);
      }
    }
    return names;
  }

  /** People named in the event's sentence, but those who only speak in the report. */
  private Set<String> peopleIn(Event event) {
    Set<String> speakers = new TreeSet<>();
    record.claims().forEach(claim -> speakers.add(String.valueOf(claim.source())));
    Set<String> people = new TreeSet<>();
    for (Entity entity : record.entities()) {
      boolean named =
          entity.type() == EntityType.PERSON
              && !speakers.contains(entity.id())
              && entity.mentions().stream()
                  .anyMatch(
                      mention ->
                          mention.kind() == MentionKind.NAME
                              && event.sentence().contains(mention.span()));
      if (named) {
        people.add(Folding.fold(entity.name()));
      }
    }
    return people;
  }

  private Set<String> contentWords(Event event) {
    return Folding.words(words(event.sentence())).stream()
        .filter(word -> word.length() >= SHORTEST_CONTENT_WORD)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
