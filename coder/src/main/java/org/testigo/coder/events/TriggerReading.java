package org.testigo.coder.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.Phrase;
import org.testigo.record.Status;

/**
 * What was made of a word that may name an event, for people who ask why.
 *
 * @param words the word or words
 * @param frame the frame that matched, with file and line, or null
 * @param outcome whether it became an event, and if not, why
 * @param status the status, or null where no event came of it
 * @param statusReason why the status is what it is; empty without one
 * @param rejected frames that did not match, each with the need that failed
 */
public record TriggerReading(
    Phrase words,
    @Nullable String frame,
    String outcome,
    @Nullable Status status,
    String statusReason,
    List<String> rejected) {
  /** Copies the list. */
  public TriggerReading {
    rejected = List.copyOf(rejected);
  }
}
