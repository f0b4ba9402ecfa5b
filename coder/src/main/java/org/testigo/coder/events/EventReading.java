package org.testigo.coder.events;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.Phrase;
import org.testigo.record.DateInterval;
import org.testigo.record.EventType;
import org.testigo.record.Status;

/**
 * An event as it was read.
 *
 * @param type its PLOVER type
 * @param mode its PLOVER mode, or null
 * @param contexts its PLOVER contexts
 * @param trigger the words that name it first
 * @param mentions further words that name the same event
 * @param actors indexes of the entities that do it
 * @param recipients indexes of the entities that it is done to
 * @param place the index of its place, or empty
 * @param time the index of the time expression that dates it, or empty
 * @param date its date, or null
 * @param status whether it happened
 * @param statusReason the rule and the words that decided the status, for people
 * @param confidence between 0 and 1
 */
public record EventReading(
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    Phrase trigger,
    List<Phrase> mentions,
    List<Integer> actors,
    List<Integer> recipients,
    OptionalInt place,
    OptionalInt time,
    @Nullable DateInterval date,
    Status status,
    String statusReason,
    double confidence) {
  /** Copies the lists. */
  public EventReading {
    contexts = List.copyOf(contexts);
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
