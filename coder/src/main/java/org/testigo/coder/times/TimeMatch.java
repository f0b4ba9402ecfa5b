package org.testigo.coder.times;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.times.TimeRule;

/**
 * A place where a pattern fits.
 *
 * @param rule the pattern
 * @param begin the first word of the expression
 * @param end one past its last word
 * @param slots what the slots hold
 * @param date the date inside it, or null
 */
record TimeMatch(
    TimeRule rule, int begin, int end, Map<String, String> slots, @Nullable TimeMatch date) {
  /** Copies the slots. */
  TimeMatch {
    slots = Map.copyOf(slots);
  }

  int length() {
    return end - begin;
  }

  @Nullable String slot(String name) {
    return slots.get(name);
  }

  /**
   * Returns the whole number in a slot, or the default where the slot is empty or no such number.
   */
  int number(String name, int otherwise) {
    String text = slots.get(name);
    if (text == null || text.length() > 6) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
