package org.testigo.incidents.told;

import java.util.List;

/**
 * What cannot all hold.
 *
 * @param about what it is about: a measure, or {@code whether it happened}
 * @param sides the sides, each in one line: who, how, where told
 */
public record IncidentDispute(String about, List<String> sides) {
  /** Copies the list. */
  public IncidentDispute {
    sides = List.copyOf(sides);
  }
}
