package org.testigo.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A record whose spans have moved with its text, or now count in another unit. */
public final class MovedSpans {
  private final UnaryOperator<Span> move;

  private MovedSpans(UnaryOperator<Span> move) {
    this.move = move;
  }

  /**
   * Moves all spans of a record; its words and its document stay.
   *
   * @param record the record
   * @param move where a span goes
   * @return the record with its spans there
   */
  public static ReportRecord of(ReportRecord record, UnaryOperator<Span> move) {
    return new MovedSpans(move).record(record);
  }

  private Span span(Span span) {
    return move.apply(span);
  }

  private @Nullable Span orNull(@Nullable Span span) {
    return span == null ? null : span(span);
  }

  private List<Span> spans(List<Span> spans) {
    List<Span> moved = new ArrayList<>(spans.size());
    spans.forEach(span -> moved.add(span(span)));
    return moved;
  }

  private ReportRecord record(ReportRecord r) {
    return new ReportRecord(
        r.schema(),
        r.coder(),
        r.document(),
        r.entities().stream().map(this::entity).toList(),
        r.places().stream().map(this::place).toList(),
        r.times().stream().map(this::time).toList(),
        r.events().stream().map(this::event).toList(),
        r.claims().stream().map(this::claim).toList(),
        r.figures().stream().map(this::figure).toList(),
        r.commitments().stream().map(this::commitment).toList(),
        r.disputes(),
        r.topics(),
        r.warnings().stream()
            .map(w -> new Warning(w.kind(), w.message(), orNull(w.span())))
            .toList());
  }

  private Entity entity(Entity e) {
    List<Mention> mentions =
        e.mentions().stream().map(m -> new Mention(span(m.span()), m.kind())).toList();
    return new Entity(e.id(), e.name(), e.type(), e.country(), e.sectors(), e.roles(), mentions);
  }

  private Place place(Place p) {
    return new Place(
        p.id(),
        p.name(),
        p.latitude(),
        p.longitude(),
        p.country(),
        p.province(),
        p.resolution(),
        p.geonameid(),
        spans(p.mentions()));
  }

  private Timex time(Timex t) {
    return new Timex(t.id(), span(t.span()), t.type(), t.value(), t.begin(), t.end());
  }

  private Event event(Event e) {
    return new Event(
        e.id(),
        e.type(),
        e.mode(),
        e.contexts(),
        span(e.trigger()),
        span(e.sentence()),
        e.actors(),
        e.recipients(),
        e.place(),
        e.time(),
        e.date(),
        e.status(),
        e.figures(),
        e.claims(),
        e.confidence());
  }

  private Claim claim(Claim c) {
    return new Claim(
        c.id(),
        c.source(),
        orNull(c.sourceSpan()),
        c.sourceKind(),
        spans(c.cue()),
        spans(c.content()),
        c.quotation(),
        c.act(),
        c.certainty(),
        c.via(),
        c.events(),
        c.figures());
  }

  private Figure figure(Figure f) {
    return new Figure(
        f.id(),
        span(f.span()),
        f.value(),
        f.low(),
        f.high(),
        f.qualifier(),
        f.unit(),
        f.measure(),
        f.period(),
        f.place(),
        f.claim(),
        f.event());
  }

  private Commitment commitment(Commitment k) {
    return new Commitment(
        k.id(), k.by(), k.to(), k.kind(), span(k.content()), orNull(k.condition()), k.claim());
  }
}
