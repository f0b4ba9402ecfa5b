package org.testigo.record;

import java.util.List;

/**
 * All that was read in one report.
 *
 * @param schema name and version of this form, always {@link #SCHEMA}
 * @param coder what made it
 * @param document the report
 * @param entities the parties
 * @param places the named places
 * @param times the time expressions
 * @param events what happened, will, might, or did not
 * @param claims who says what
 * @param figures numbers that measure something
 * @param commitments what parties bind themselves or others to
 * @param disputes claims that cannot both hold
 * @param topics what the report is about
 * @param warnings what to distrust
 */
public record ReportRecord(
    String schema,
    CoderVersion coder,
    Document document,
    List<Entity> entities,
    List<Place> places,
    List<Timex> times,
    List<Event> events,
    List<Claim> claims,
    List<Figure> figures,
    List<Commitment> commitments,
    List<Dispute> disputes,
    List<Topic> topics,
    List<Warning> warnings) {
  /** Name and version of the form. */
  public static final String SCHEMA = "testigo/record/1";

  /** Copies the lists. */
  public ReportRecord {
    entities = List.copyOf(entities);
    places = List.copyOf(places);
    times = List.copyOf(times);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    figures = List.copyOf(figures);
    commitments = List.copyOf(commitments);
    disputes = List.copyOf(disputes);
    topics = List.copyOf(topics);
    warnings = List.copyOf(warnings);
  }
}
