package org.testigo.archive.export.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Claim;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;
import org.testigo.record.Status;

/** A record made easy to look things up in: items by id, words by span. */
public final class ReportView {
  private final ReportRecord record;
  private final int[] text;
  private final String hash;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Figure> figures = new TreeMap<>();
  private final Map<String, Claim> claims = new TreeMap<>();

  /**
   * Looks at a record.
   *
   * @param record the record
   */
  public ReportView(ReportRecord record) {
    this.record = record;
    this.text = record.document().text().codePoints().toArray();
    this.hash = sha256(record.document().text());
    record.entities().forEach(entity -> entities.put(entity.id(), entity));
    record.places().forEach(place -> places.put(place.id(), place));
    record.figures().forEach(figure -> figures.put(figure.id(), figure));
    record.claims().forEach(claim -> claims.put(claim.id(), claim));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }

  /**
   * Returns the record.
   *
   * @return the record looked at
   */
  public ReportRecord record() {
    return record;
  }

  /**
   * Returns the report.
   *
   * @return the record's document
   */
  public Document document() {
    return record.document();
  }

  /**
   * Returns the SHA-256 of the text.
   *
   * @return the hash in small hexadecimal letters
   */
  public String hash() {
    return hash;
  }

  /**
   * Counts the code points of the text.
   *
   * @return the length in the unit of spans
   */
  public int length() {
    return text.length;
  }

  /**
   * Cuts words out of the text.
   *
   * @param begin the first code point; what lies before the text is left out
   * @param end one past the last; what lies behind the text is left out
   * @return the words
   */
  public String words(int begin, int end) {
    int from = Math.max(0, Math.min(begin, text.length));
    int to = Math.max(from, Math.min(end, text.length));
    return new String(text, from, to - from);
  }

  /**
   * Cuts the words of a span out of the text.
   *
   * @param span a span, or null
   * @return its words, or null
   */
  public @Nullable String words(@Nullable Span span) {
    return span == null ? null : words(span.begin(), span.end());
  }

  /**
   * Names an item across reports.
   *
   * @param id the id within the record
   * @return {@code report#id}
   */
  public String global(String id) {
    return record.document().id() + "#" + id;
  }

  /**
   * Finds entities.
   *
   * @param ids their ids
   * @return those that there are
   */
  public List<Entity> entities(List<String> ids) {
    List<Entity> found = new ArrayList<>();
    for (String id : ids) {
      Entity entity = entities.get(id);
      if (entity != null) {
        found.add(entity);
      }
    }
    return found;
  }

  /**
   * Finds a place.
   *
   * @param id its id, or null
   * @return the place, or null
   */
  public @Nullable Place place(@Nullable String id) {
    return id == null ? null : places.get(id);
  }

  /**
   * Finds the figures that measure an event.
   *
   * @param event the event
   * @return its figures
   */
  public List<Figure> figures(Event event) {
    return record.figures().stream()
        .filter(f -> event.figures().contains(f.id()) || event.id().equals(f.event()))
        .toList();
  }

  /**
   * Names the source of a claim.
   *
   * @param id the id of a claim, or null
   * @return its name or words, or null
   */
  public @Nullable String speaker(@Nullable String id) {
    Claim claim = id == null ? null : claims.get(id);
    if (claim == null) {
      return null;
    }
    Entity source = claim.source() == null ? null : entities.get(claim.source());
    return source != null ? source.name() : words(claim.sourceSpan());
  }

  /**
   * Tells whether an event took place, as far as the report says.
   *
   * @param event an event
   * @return whether it counts as an event of the day
   */
  public static boolean happened(Event event) {
    return event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
  }
}
