package org.testigo.codebook.events;

import java.util.List;

/**
 * What names an event in a frame: one lemma, with the further words that must stand by it.
 *
 * @param words the lemmas, in order; the first is the one that is looked up
 * @param reflexive whether the verb must have a reflexive clitic
 */
public record Trigger(List<String> words, boolean reflexive) {
  /** Copies the list. */
  public Trigger {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a trigger has at least one word");
    }
  }

  /**
   * Returns the lemma that is looked up.
   *
   * @return the first word
   */
  public String lemma() {
    return words.get(0);
  }
}
