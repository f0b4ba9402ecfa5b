package org.testigo.record;

import java.util.List;

/**
 * Claims that cannot both hold.
 *
 * @param id its id in the record, {@code d1}, {@code d2}, …
 * @param about what they are about, in the report's words
 * @param claims ids of the claims
 */
public record Dispute(String id, String about, List<String> claims) {
  /** Copies the list. */
  public Dispute {
    claims = List.copyOf(claims);
  }
}
