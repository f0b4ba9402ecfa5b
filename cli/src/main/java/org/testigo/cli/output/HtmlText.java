package org.testigo.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.testigo.record.Claim;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;

/**
 * The text of a report with its spans marked. Spans overlap, so the text is cut at every place
 * where one begins or ends, and each piece names all items that it belongs to.
 */
final class HtmlText {
  /** Kinds of marks; a piece shows the one that comes last here. */
  private enum Kind {
    CLAIM,
    CUE,
    SOURCE,
    COMMITMENT,
    PLACE,
    TIME,
    FIGURE,
    EVENT
  }

  private record Mark(int begin, int end, Kind kind, String id) {}

  private final ReportRecord record;
  private final int[] points;
  private final List<Mark> marks = new ArrayList<>();

  private HtmlText(ReportRecord record) {
    this.record = record;
    this.points = record.document().text().codePoints().toArray();
  }

  static String of(ReportRecord record) {
    HtmlText text = new HtmlText(record);
    text.collect();
    return text.pieces();
  }

  private void collect() {
    for (Claim claim : record.claims()) {
      claim.content().forEach(span -> mark(span, Kind.CLAIM, claim.id()));
      claim.cue().forEach(span -> mark(span, Kind.CUE, claim.id()));
      if (claim.sourceSpan() != null) {
        mark(claim.sourceSpan(), Kind.SOURCE, claim.id());
      }
    }
    record.commitments().forEach(item -> mark(item.content(), Kind.COMMITMENT, item.id()));
    for (var commitment : record.commitments()) {
      if (commitment.condition() != null) {
        mark(commitment.condition(), Kind.COMMITMENT, commitment.id());
      }
    }
    for (var place : record.places()) {
      place.mentions().forEach(span -> mark(span, Kind.PLACE, place.id()));
    }
    record.times().forEach(time -> mark(time.span(), Kind.TIME, time.id()));
    record.figures().forEach(figure -> mark(figure.span(), Kind.FIGURE, figure.id()));
    record.events().forEach(event -> mark(event.trigger(), Kind.EVENT, event.id()));
    marks.sort(Comparator.comparingInt(Mark::begin).thenComparingInt(Mark::end));
  }

  private void mark(Span span, Kind kind, String id) {
    if (span.begin() < span.end()) {
      marks.add(new Mark(span.begin(), span.end(), kind, id));
    }
  }

  private String pieces() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, points.length));
    marks.forEach(mark -> cuts.addAll(List.of(mark.begin(), mark.end())));
    StringBuilder html = new StringBuilder(points.length * 2);
    Integer begin = cuts.first();
    for (Integer end : cuts.tailSet(begin, false)) {
      piece(html, begin, end);
      begin = end;
    }
    return html.toString();
  }

  private void piece(StringBuilder html, int begin, int end) {
    String words = Html.escape(new String(points, begin, end - begin));
    Set<String> ids = new LinkedHashSet<>();
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean first = false;
    for (Mark mark : marks) {
      if (mark.begin() > begin) {
        break;
      }
      if (mark.end() >= end) {
        ids.add(mark.id());
        kinds.add(mark.kind());
        first |= mark.begin() == begin;
      }
    }
    if (ids.isEmpty()) {
      html.append(words);
      return;
    }
    String kind = top(kinds);
    html.append("<span class=\"").append(kind).append("\" data-ids=\"");
    html.append(String.join(" ", ids)).append('"');
    html.append(first ? " tabindex=\"0\" role=\"button\"" : "").append('>');
    html.append(words).append("</span>");
  }

  private static String top(EnumSet<Kind> kinds) {
    String top = "";
    for (Kind kind : kinds) {
      top = kind.name().toLowerCase(Locale.ROOT);
    }
    return top;
  }
}
