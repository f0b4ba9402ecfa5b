package org.testigo.codebook.countries;

import java.util.List;

/**
 * A kind of money.
 *
 * @param code its ISO 4217 code
 * @param english its English names, plurals too
 * @param spanish its Spanish names, plurals too
 * @param signs its signs and abbreviations
 */
public record Currency(
    String code, List<String> english, List<String> spanish, List<String> signs) {
  /** Copies the lists. */
  public Currency {
    english = List.copyOf(english);
    spanish = List.copyOf(spanish);
    signs = List.copyOf(signs);
  }
}
