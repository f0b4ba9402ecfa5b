package org.testigo.incidents.compare;

import java.util.List;
import org.testigo.incidents.sketch.EventRef;

/**
 * What speaks for and against two events being the same.
 *
 * @param first the one event
 * @param second the other event
 * @param evidence the reasons
 */
public record Comparison(EventRef first, EventRef second, List<Evidence> evidence) {
  /** Copies the list. */
  public Comparison {
    evidence = List.copyOf(evidence);
  }

  /**
   * Adds up the reasons.
   *
   * @return the sum of the points
   */
  public double score() {
    double sum = 0;
    for (Evidence reason : evidence) {
      sum += reason.points();
    }
    return Math.round(sum * 100) / 100.0;
  }

  /**
   * Tells whether something rules out that they are the same.
   *
   * @return whether a reason contradicts
   */
  public boolean contradicted() {
    return evidence.stream().anyMatch(Evidence::contradicts);
  }

  /**
   * Gives the reasons in words.
   *
   * @return one line a reason
   */
  public List<String> reasons() {
    return evidence.stream().map(Evidence::toString).toList();
  }
}
