package org.testigo.incidents.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Status;

/**
 * A telling that the incident did not happen.
 *
 * @param report the id of the report
 * @param event the id of the rejected event in its record, or null where a claim alone denies it
 * @param speaker who denies it, or null
 * @param status negated or denied, or null where a claim alone denies it
 * @param words the report's words
 * @param reasons why it is about this incident
 */
public record Denial(
    String report,
    @Nullable String event,
    @Nullable String speaker,
    @Nullable Status status,
    String words,
    List<String> reasons) {
  /** Copies the list. */
  public Denial {
    reasons = List.copyOf(reasons);
  }
}
