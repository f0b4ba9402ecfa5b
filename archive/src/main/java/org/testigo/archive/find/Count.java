package org.testigo.archive.find;

import java.util.List;

/**
 * How many items there are of a sort.
 *
 * @param keys the values that they were counted by, a dash where unknown
 * @param count how many
 */
public record Count(List<String> keys, long count) {
  /** Copies the list. */
  public Count {
    keys = List.copyOf(keys);
  }
}
