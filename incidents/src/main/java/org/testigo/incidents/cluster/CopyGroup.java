package org.testigo.incidents.cluster;

import java.util.List;

/**
 * One text that several publishers carried.
 *
 * @param first the report told of first; its id
 * @param copies the others
 */
public record CopyGroup(String first, List<Copy> copies) {
  /** Copies the list. */
  public CopyGroup {
    copies = List.copyOf(copies);
  }

  /**
   * A copy of the first report.
   *
   * @param report its id
   * @param of the id of the report that it was found to be a copy of
   * @param share how much of the shorter text stands in the longer, between 0 and 1
   */
  public record Copy(String report, String of, double share) {}
}
