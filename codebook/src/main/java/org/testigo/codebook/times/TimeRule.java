package org.testigo.codebook.times;

import java.util.List;
import java.util.Map;

/**
 * A pattern of words and what it means.
 *
 * @param at file and line of the rule
 * @param pattern the pattern as it is written
 * @param elements its elements, in order
 * @param means the kind of meaning
 * @param with slots that the rule itself fills
 */
public record TimeRule(
    String at,
    String pattern,
    List<TimeElement> elements,
    TimeMeaning means,
    Map<String, String> with) {
  /** Copies the collections. */
  public TimeRule {
    elements = List.copyOf(elements);
    with = Map.copyOf(with);
  }
}
