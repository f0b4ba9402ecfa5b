package org.testigo.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.find.Kind;
import org.testigo.archive.find.StoredReport;
import org.testigo.cli.output.Column.FoundItem;
import org.testigo.record.Claim;
import org.testigo.record.Commitment;
import org.testigo.record.DateInterval;
import org.testigo.record.Dispute;
import org.testigo.record.Document;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.Span;

/** The columns of each kind of item, for CSV and JSON Lines. Offsets count code points. */
final class Columns {
  private Columns() {}

  static List<Column> of(Kind kind) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("report", item -> document(item).id()));
    columns.add(new Column("published", item -> text(document(item).published())));
    columns.add(new Column("publisher", item -> document(item).publisher()));
    columns.add(new Column("url", item -> document(item).url()));
    columns.addAll(
        switch (kind) {
          case EVENTS -> events();
          case CLAIMS -> claims();
          case FIGURES -> figures();
          case COMMITMENTS -> commitments();
          case DISPUTES -> disputes();
          case REPORTS, INCIDENTS -> reports();
        });
    return columns;
  }

  private static Document document(FoundItem item) {
    return item.found().report().record().document();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static <T> Column column(String name, Function<FoundItem, T> item, Read<T> value) {
    return new Column(name, found -> value.read(item.apply(found), found.text()));
  }

  /** Reads a value from an item and the text around it. */
  private interface Read<T> {
    @Nullable Object read(T item, RecordText text);
  }

  private static Event event(FoundItem item) {
    return item.found().report().record().events().get(item.found().place());
  }

  private static List<Column> events() {
    List<Column> all = new ArrayList<>();
    Function<FoundItem, Event> event = Columns::event;
    all.add(column("event", event, (e, text) -> e.id()));
    all.add(column("status", event, (e, text) -> e.status().code()));
    all.add(column("type", event, (e, text) -> e.type().name()));
    all.add(column("mode", event, (e, text) -> e.mode()));
    all.add(column("contexts", event, (e, text) -> e.contexts()));
    all.add(column("actors", event, (e, text) -> text.each(e.actors())));
    all.add(column("recipients", event, (e, text) -> text.each(e.recipients())));
    all.add(column("begin", event, (e, text) -> begin(e.date())));
    all.add(column("end", event, (e, text) -> end(e.date())));
    all.addAll(place(item -> item.text().place(event(item).place())));
    all.add(column("sources", event, (e, text) -> sources(e.claims(), text)));
    all.add(column("words", event, (e, text) -> text.words(e.trigger())));
    all.add(column("sentence", event, (e, text) -> text.words(e.sentence())));
    all.addAll(span(item -> event(item).trigger()));
    all.add(column("confidence", event, (e, text) -> e.confidence()));
    return all;
  }

  private static List<Column> place(Function<FoundItem, @Nullable Place> place) {
    return List.of(
        ofPlace("place", place, Place::name),
        ofPlace("province", place, Place::province),
        ofPlace("country", place, Place::country),
        ofPlace("latitude", place, Place::latitude),
        ofPlace("longitude", place, Place::longitude),
        ofPlace("resolution", place, p -> p.resolution() == null ? null : p.resolution().code()),
        ofPlace("geonameid", place, Place::geonameid));
  }

  private static Column ofPlace(
      String name,
      Function<FoundItem, @Nullable Place> place,
      Function<Place, @Nullable Object> value) {
    return new Column(
        name,
        item -> {
          Place found = place.apply(item);
          return found == null ? null : value.apply(found);
        });
  }

  private static List<Column> span(Function<FoundItem, Span> span) {
    return List.of(
        new Column("first", item -> span.apply(item).begin()),
        new Column("after", item -> span.apply(item).end()));
  }

  private static List<String> sources(List<String> claims, RecordText text) {
    return claims.stream()
        .map(text::claim)
        .filter(Objects::nonNull)
        .map(claim -> source(claim, text))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable String source(@Nullable Claim claim, RecordText text) {
    if (claim == null) {
      return null;
    }
    Span span = claim.sourceSpan();
    return claim.source() != null
        ? text.party(claim.source())
        : span == null ? null : text.words(span);
  }

  private static @Nullable String begin(@Nullable DateInterval date) {
    return date == null ? null : text(date.begin());
  }

  private static @Nullable String end(@Nullable DateInterval date) {
    return date == null ? null : text(date.end());
  }

  private static Claim claim(FoundItem item) {
    return item.found().report().record().claims().get(item.found().place());
  }

  private static List<Column> claims() {
    List<Column> all = new ArrayList<>();
    Function<FoundItem, Claim> claim = Columns::claim;
    all.add(column("claim", claim, (c, text) -> c.id()));
    all.add(column("source", claim, (c, text) -> source(c, text)));
    all.add(column("source_kind", claim, (c, text) -> c.sourceKind().code()));
    all.add(column("via", claim, (c, text) -> c.via() == null ? null : text.party(c.via())));
    all.add(column("act", claim, (c, text) -> c.act().code()));
    all.add(column("certainty", claim, (c, text) -> c.certainty().code()));
    all.add(column("quotation", claim, (c, text) -> c.quotation().code()));
    all.add(column("cue", claim, (c, text) -> text.words(c.cue())));
    all.add(column("content", claim, (c, text) -> text.words(c.content())));
    all.add(column("events", claim, (c, text) -> c.events()));
    all.add(column("figures", claim, (c, text) -> c.figures()));
    all.add(
        column(
            "first",
            claim,
            (c, text) -> c.content().isEmpty() ? null : c.content().get(0).begin()));
    all.add(
        column(
            "after",
            claim,
            (c, text) ->
                c.content().isEmpty() ? null : c.content().get(c.content().size() - 1).end()));
    return all;
  }

  private static Figure figure(FoundItem item) {
    return item.found().report().record().figures().get(item.found().place());
  }

  private static List<Column> figures() {
    List<Column> all = new ArrayList<>();
    Function<FoundItem, Figure> figure = Columns::figure;
    all.add(column("figure", figure, (f, text) -> f.id()));
    all.add(column("measure", figure, (f, text) -> f.measure()));
    all.add(column("value", figure, (f, text) -> f.value()));
    all.add(column("low", figure, (f, text) -> f.low()));
    all.add(column("high", figure, (f, text) -> f.high()));
    all.add(column("unit", figure, (f, text) -> f.unit()));
    all.add(column("qualifier", figure, (f, text) -> f.qualifier()));
    all.add(column("begin", figure, (f, text) -> begin(date(f, text))));
    all.add(column("end", figure, (f, text) -> end(date(f, text))));
    all.addAll(place(item -> place(figure(item), item.text())));
    all.add(column("source", figure, (f, text) -> source(text.claim(f.claim()), text)));
    all.add(column("claim", figure, (f, text) -> f.claim()));
    all.add(column("event", figure, (f, text) -> f.event()));
    all.add(column("words", figure, (f, text) -> text.words(f.span())));
    all.addAll(span(item -> figure(item).span()));
    return all;
  }

  /** A figure's own period, else the date of its event: the same that it is found by. */
  private static @Nullable DateInterval date(Figure figure, RecordText text) {
    Event event = text.event(figure.event());
    return figure.period() != null || event == null ? figure.period() : event.date();
  }

  private static @Nullable Place place(Figure figure, RecordText text) {
    Event event = text.event(figure.event());
    return text.place(figure.place() != null || event == null ? figure.place() : event.place());
  }

  private static Commitment commitment(FoundItem item) {
    return item.found().report().record().commitments().get(item.found().place());
  }

  private static List<Column> commitments() {
    List<Column> all = new ArrayList<>();
    Function<FoundItem, Commitment> commitment = Columns::commitment;
    all.add(column("commitment", commitment, (k, text) -> k.id()));
    all.add(column("kind", commitment, (k, text) -> k.kind().code()));
    all.add(column("by", commitment, (k, text) -> k.by() == null ? null : text.party(k.by())));
    all.add(column("to", commitment, (k, text) -> k.to() == null ? null : text.party(k.to())));
    all.add(column("content", commitment, (k, text) -> text.words(k.content())));
    all.add(
        column(
            "condition",
            commitment,
            (k, text) -> k.condition() == null ? null : text.words(k.condition())));
    all.add(column("claim", commitment, (k, text) -> k.claim()));
    all.addAll(span(item -> commitment(item).content()));
    return all;
  }

  private static Dispute dispute(FoundItem item) {
    return item.found().report().record().disputes().get(item.found().place());
  }

  private static List<Column> disputes() {
    List<Column> all = new ArrayList<>();
    Function<FoundItem, Dispute> dispute = Columns::dispute;
    all.add(column("dispute", dispute, (d, text) -> d.id()));
    all.add(column("about", dispute, (d, text) -> d.about()));
    all.add(column("claims", dispute, (d, text) -> d.claims()));
    all.add(column("sources", dispute, (d, text) -> sources(d.claims(), text)));
    all.add(
        column(
            "contents",
            dispute,
            (d, text) ->
                d.claims().stream()
                    .map(text::claim)
                    .filter(Objects::nonNull)
                    .map(claim -> text.words(claim.content()))
                    .toList()));
    return all;
  }

  private static List<Column> reports() {
    List<Column> all = new ArrayList<>();
    Function<FoundItem, StoredReport> report = item -> item.found().report();
    all.add(column("title", report, (r, text) -> r.record().document().title()));
    all.add(column("language", report, (r, text) -> r.record().document().language()));
    all.add(column("obtained", report, (r, text) -> text(r.obtained())));
    all.add(column("added", report, (r, text) -> r.added()));
    all.add(column("events", report, (r, text) -> r.record().events().size()));
    all.add(column("claims", report, (r, text) -> r.record().claims().size()));
    all.add(column("figures", report, (r, text) -> r.record().figures().size()));
    all.add(
        column(
            "origins", report, (r, text) -> r.origins().stream().map(Object::toString).toList()));
    all.add(column("sha256", report, (r, text) -> r.origins().get(0).sha256()));
    return all;
  }
}
