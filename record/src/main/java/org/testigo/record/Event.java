package org.testigo.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, will, might, or did not.
 *
 * @param id its id in the record, {@code v1}, {@code v2}, …
 * @param type its PLOVER type
 * @param mode its PLOVER mode, or null
 * @param contexts its PLOVER contexts
 * @param trigger the words that name it
 * @param sentence the sentence that names it
 * @param actors ids of the entities that do it
 * @param recipients ids of the entities that it is done to
 * @param place id of its place, or null
 * @param time id of the time expression that dates it, or null
 * @param date its date, or null
 * @param status whether it happened
 * @param figures ids of the figures that measure it
 * @param claims ids of the claims that tell of it
 * @param confidence between 0 and 1
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    Span trigger,
    Span sentence,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    @Nullable String time,
    @Nullable DateInterval date,
    Status status,
    List<String> figures,
    List<String> claims,
    double confidence) {
  /** Copies the lists. */
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
  }
}
