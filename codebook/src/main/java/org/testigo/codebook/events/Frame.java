package org.testigo.codebook.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.EventType;

/**
 * An entry of the codebook: words that name an event, and where its parties stand.
 *
 * @param kind what kind of words they are
 * @param type the event's type
 * @param mode the event's mode, or null
 * @param triggers the words, each by itself
 * @param light the light verbs that the noun hangs on; none but for light frames
 * @param actor the slots of the actor, tried in order
 * @param recipient the slots of the recipient, tried in order
 * @param needs what must hold
 * @param unless what must not hold
 * @param complement what becomes of events that the trigger governs
 * @param negated what the event is where it is negated: who does not accept rejects; or null
 * @param reciprocal whether all parties are actors
 * @param examples sentences that the frame must code
 * @param counters sentences in which no event of the type may be found
 * @param file the file that the entry stands in
 * @param line its line
 */
public record Frame(
    FrameKind kind,
    EventType type,
    @Nullable String mode,
    List<Trigger> triggers,
    List<Trigger> light,
    List<String> actor,
    List<String> recipient,
    List<Need> needs,
    List<Need> unless,
    Complement complement,
    @Nullable EventType negated,
    boolean reciprocal,
    List<FrameExample> examples,
    List<String> counters,
    String file,
    int line) {
  /** Copies the lists. */
  public Frame {
    triggers = List.copyOf(triggers);
    light = List.copyOf(light);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    needs = List.copyOf(needs);
    unless = List.copyOf(unless);
    examples = List.copyOf(examples);
    counters = List.copyOf(counters);
  }

  /** Returns where the entry stands and what it names. */
  @Override
  public String toString() {
    String name = mode == null ? type.name() : type + " " + mode;
    return file + ":" + line + " " + name;
  }
}
