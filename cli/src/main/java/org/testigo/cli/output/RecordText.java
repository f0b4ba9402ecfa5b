package org.testigo.cli.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Claim;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Place;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;

/** Looks things up in a record by id, and words in its text by code points. */
final class RecordText {
  private final String text;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();

  RecordText(ReportRecord record) {
    text = record.document().text();
    record.entities().forEach(entity -> entities.put(entity.id(), entity));
    record.places().forEach(place -> places.put(place.id(), place));
    record.claims().forEach(claim -> claims.put(claim.id(), claim));
    record.events().forEach(event -> events.put(event.id(), event));
  }

  private int utf16(int codePoint) {
    return text.offsetByCodePoints(0, codePoint);
  }

  /** The words of a span, on one line. */
  String words(Span span) {
    return oneLine(text.substring(utf16(span.begin()), utf16(span.end())));
  }

  String words(List<Span> spans) {
    return String.join(" … ", spans.stream().map(this::words).toList());
  }

  /** The words around a span within bounds: those before, those of the span, those after. */
  String[] around(Span span, Span bounds, int reach) {
    int begin = utf16(span.begin());
    int end = utf16(span.end());
    int from = Math.max(utf16(bounds.begin()), begin - reach);
    int to = Math.min(utf16(bounds.end()), end + reach);
    while (from > utf16(bounds.begin()) && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    while (to < utf16(bounds.end()) && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    String before = from > utf16(bounds.begin()) ? "…" : "";
    String after = to < utf16(bounds.end()) ? "…" : "";
    return new String[] {
      before + oneLine(text.substring(from, begin)),
      oneLine(text.substring(begin, end)),
      oneLine(text.substring(end, to)) + after
    };
  }

  static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space && !Character.isISOControl(c)) {
        line.append(c);
      } else if (space && (line.length() == 0 || line.charAt(line.length() - 1) != ' ')) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** A party's name with its codes, or a dash. */
  String party(@Nullable String id) {
    Entity entity = id == null ? null : entities.get(id);
    if (entity == null) {
      return "–";
    }
    String country = entity.country() == null ? "" : entity.country() + " ";
    String codes = (country + String.join(" ", entity.sectors())).strip();
    return oneLine(entity.name()) + (codes.isEmpty() ? "" : " [" + codes + "]");
  }

  /** The parties with these ids, each with its codes. */
  List<String> each(List<String> ids) {
    return ids.stream().map(this::party).toList();
  }

  String parties(List<String> ids) {
    return ids.isEmpty() ? "–" : String.join(", ", ids.stream().map(this::party).toList());
  }

  @Nullable Place place(@Nullable String id) {
    return id == null ? null : places.get(id);
  }

  @Nullable Claim claim(@Nullable String id) {
    return id == null ? null : claims.get(id);
  }

  @Nullable Event event(@Nullable String id) {
    return id == null ? null : events.get(id);
  }
}
