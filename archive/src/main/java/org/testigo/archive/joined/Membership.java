package org.testigo.archive.joined;

import java.util.List;

/**
 * An event that belongs to an incident.
 *
 * @param report the number of its report
 * @param place its place among the events of the report's record, from 0
 * @param reasons why it belongs there, in words
 */
public record Membership(long report, int place, List<String> reasons) {
  /** Copies the list. */
  public Membership {
    reasons = List.copyOf(reasons);
  }
}
