package org.testigo.codebook.entities;

import java.util.List;

/**
 * What the codebook knows by some words of a sentence.
 *
 * @param begin the first word
 * @param end one past the last word
 * @param values what the words stand for, in the order of the codebook; never empty
 * @param <V> what they stand for
 */
public record Match<V>(int begin, int end, List<V> values) {
  /** Copies the list. */
  public Match {
    values = List.copyOf(values);
  }
}
