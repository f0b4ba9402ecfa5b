package org.testigo.archive.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Claim;
import org.testigo.record.Commitment;
import org.testigo.record.Event;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;

/** All spans of a record. */
final class Spans {
  private Spans() {}

  static List<Span> of(ReportRecord record) {
    List<Span> spans = new ArrayList<>();
    record.entities().forEach(entity -> entity.mentions().forEach(m -> spans.add(m.span())));
    record.places().forEach(place -> spans.addAll(place.mentions()));
    record.times().forEach(time -> spans.add(time.span()));
    for (Event event : record.events()) {
      spans.add(event.trigger());
      spans.add(event.sentence());
    }
    for (Claim claim : record.claims()) {
      add(spans, claim.sourceSpan());
      spans.addAll(claim.cue());
      spans.addAll(claim.content());
    }
    record.figures().forEach(figure -> spans.add(figure.span()));
    for (Commitment commitment : record.commitments()) {
      spans.add(commitment.content());
      add(spans, commitment.condition());
    }
    record.warnings().forEach(warning -> add(spans, warning.span()));
    return spans;
  }

  private static void add(List<Span> spans, @Nullable Span span) {
    if (span != null) {
      spans.add(span);
    }
  }
}
