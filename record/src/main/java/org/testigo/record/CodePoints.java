package org.testigo.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns UTF-16 offsets of one text into code point offsets, for spans and whole records. The one
 * place where offsets change their unit.
 */
public final class CodePoints {
  private final int @Nullable [] before;

  /**
   * Prepares the conversion for a text.
   *
   * @param text the text that the offsets point into
   */
  public CodePoints(String text) {
    before = text.codePointCount(0, text.length()) == text.length() ? null : count(text);
  }

  private static int[] count(String text) {
    int[] counts = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      counts[i] = points;
      boolean inside =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      points += inside ? 0 : 1;
    }
    counts[text.length()] = points;
    return counts;
  }

  /**
   * Converts an offset; one that falls within a surrogate pair becomes the offset of the pair.
   *
   * @param utf16 an offset in UTF-16 units
   * @return the same place in code points
   */
  public int offset(int utf16) {
    return before == null ? utf16 : before[utf16];
  }

  /**
   * Converts a span.
   *
   * @param span a span in UTF-16 units
   * @return the same words in code points
   */
  public Span span(Span span) {
    return new Span(offset(span.begin()), offset(span.end()));
  }

  private List<Span> spans(List<Span> spans) {
    List<Span> converted = new ArrayList<>(spans.size());
    spans.forEach(span -> converted.add(span(span)));
    return converted;
  }

  private @Nullable Span orNull(@Nullable Span span) {
    return span == null ? null : span(span);
  }

  /**
   * Converts all spans of a record.
   *
   * @param r a record whose spans count UTF-16 units of its own text
   * @return the same record in code points
   */
  public ReportRecord record(ReportRecord r) {
    if (before == null) {
      return r;
    }
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
