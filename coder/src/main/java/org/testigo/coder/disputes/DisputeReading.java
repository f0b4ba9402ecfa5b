package org.testigo.coder.disputes;

import java.util.List;

/**
 * A dispute as it was read.
 *
 * @param about what it is about, in the report's words
 * @param claims indexes of the claims that cannot both hold
 */
public record DisputeReading(String about, List<Integer> claims) {
  /** Copies the list. */
  public DisputeReading {
    claims = List.copyOf(claims);
  }
}
