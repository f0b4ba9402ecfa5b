package org.testigo.archive.find;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What items can be counted by. */
public enum CountKey {
  /** The year of the date; of publication, where the item has no date of its own. */
  YEAR,
  /** The month of the date; of publication, where the item has no date of its own. */
  MONTH,
  /** The event type. */
  TYPE,
  /** The event mode. */
  MODE,
  /** Whether it happened. */
  STATUS,
  /** The place. */
  PLACE,
  /** The province of the place. */
  PROVINCE,
  /** The country of the place. */
  COUNTRY,
  /** Who did it; an event of two actors counts for both. */
  ACTOR,
  /** Whom it was done to; an event of two recipients counts for both. */
  RECIPIENT,
  /** Who says it. */
  SOURCE,
  /** What the source does by saying it. */
  ACT,
  /** What a figure measures. */
  MEASURE,
  /** The kind of source, or of commitment. */
  KIND,
  /** Who published it. */
  PUBLISHER,
  /** The language of the report. */
  LANGUAGE;

  private static final String UNKNOWN = "–";

  /** How a key is had: the expression, and the tables to join for it. */
  private record Way(String expression, String join) {}

  private static final Map<Kind, Map<CountKey, Way>> WAYS = ways();

  private static Map<Kind, Map<CountKey, Way>> ways() {
    Map<CountKey, Way> events = new EnumMap<>(dated("e"));
    events.putAll(typed("e"));
    events.putAll(publisher("e"));
    events.put(STATUS, new Way("e.status", ""));
    events.put(ACTOR, participant("actor"));
    events.put(RECIPIENT, participant("recipient"));
    Map<CountKey, Way> incidents = new EnumMap<>(dated("i"));
    incidents.putAll(typed("i"));
    Map<CountKey, Way> figures = new EnumMap<>(dated("f"));
    figures.putAll(placed("f"));
    figures.putAll(publisher("f"));
    figures.put(MEASURE, new Way("f.measure", ""));
    figures.put(SOURCE, party("sc.source", "LEFT JOIN claims sc ON sc.claim = f.claim "));
    Map<CountKey, Way> claims = new EnumMap<>(published("c"));
    claims.put(ACT, new Way("c.act", ""));
    claims.put(KIND, new Way("c.kind", ""));
    claims.put(SOURCE, party("c.source", ""));
    Map<CountKey, Way> commitments = new EnumMap<>(published("k"));
    commitments.put(KIND, new Way("k.kind", ""));
    commitments.put(SOURCE, party("k.\"by\"", ""));
    Map<Kind, Map<CountKey, Way>> ways = new EnumMap<>(Kind.class);
    ways.put(Kind.EVENTS, events);
    ways.put(Kind.INCIDENTS, incidents);
    ways.put(Kind.FIGURES, figures);
    ways.put(Kind.CLAIMS, claims);
    ways.put(Kind.COMMITMENTS, commitments);
    ways.put(Kind.DISPUTES, published("d"));
    ways.put(Kind.REPORTS, published("r"));
    return ways;
  }

  private static Map<CountKey, Way> dated(String alias) {
    String begin = alias + ".\"begin\"";
    String year = "substr(" + begin + ", 1, 4)";
    return Map.of(
        YEAR,
            new Way(
                "CASE WHEN "
                    + year
                    + " = substr("
                    + alias
                    + ".\"end\", 1, 4) THEN "
                    + year
                    + " END",
                ""),
        MONTH, new Way(alias + ".month", ""));
  }

  private static Map<CountKey, Way> placed(String alias) {
    String join = "LEFT JOIN places l ON l.place = " + alias + ".place";
    return Map.of(
        PLACE, new Way("l.name", join),
        PROVINCE, new Way("nullif(l.province, '')", join),
        COUNTRY, new Way("nullif(l.country, '')", join));
  }

  private static Map<CountKey, Way> typed(String alias) {
    Map<CountKey, Way> ways = new EnumMap<>(placed(alias));
    ways.put(TYPE, new Way(alias + ".type", ""));
    ways.put(MODE, new Way(alias + ".mode", ""));
    return ways;
  }

  private static Map<CountKey, Way> published(String alias) {
    Map<CountKey, Way> ways = new EnumMap<>(publisher(alias));
    String join = ofReport("published", alias).join();
    ways.put(YEAR, new Way("substr(b.published, 1, 4)", join));
    ways.put(MONTH, new Way("substr(b.published, 1, 7)", join));
    return ways;
  }

  private static Map<CountKey, Way> publisher(String alias) {
    return Map.of(PUBLISHER, ofReport("publisher", alias), LANGUAGE, ofReport("language", alias));
  }

  private static Way ofReport(String column, String alias) {
    return new Way("b." + column, "LEFT JOIN reports b ON b.report = " + alias + ".report");
  }

  private static Way participant(String role) {
    String a = role.substring(0, 1);
    return new Way(
        a + "n.name",
        ("LEFT JOIN participants #t ON #t.event = e.event AND #t.role = '"
                + role
                + "'"
                + " LEFT JOIN parties #p ON #p.party = #t.party"
                + " LEFT JOIN entities #n ON #n.entity = #p.entity")
            .replace("#", a));
  }

  private static Way party(String column, String before) {
    return new Way(
        "sn.name",
        before
            + "LEFT JOIN parties sp ON sp.party = "
            + column
            + " LEFT JOIN entities sn ON sn.entity = sp.entity");
  }

  /** The expression to group by, or empty where items of this kind have no such thing. */
  Optional<String> expression(Kind kind) {
    return way(kind).map(way -> "coalesce(" + way.expression() + ", '" + UNKNOWN + "')");
  }

  /** The tables to join for it. */
  String join(Kind kind) {
    return way(kind).map(Way::join).orElse("");
  }

  private Optional<Way> way(Kind kind) {
    return Optional.ofNullable(WAYS.getOrDefault(kind, Map.of()).get(this));
  }

  /**
   * Lists what items of a kind can be counted by.
   *
   * @param kind the kind
   * @return the keys
   */
  public static List<CountKey> of(Kind kind) {
    return List.copyOf(WAYS.getOrDefault(kind, Map.of()).keySet());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
