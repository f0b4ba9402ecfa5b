package org.testigo.codebook.events;

import java.util.List;

/**
 * A condition on a slot of a frame.
 *
 * @param slots the slots, one of which must hold one of the words
 * @param words lemmas, {@code @classes} or {@code any}
 */
public record Need(List<String> slots, List<String> words) {
  /** The word that stands for whatever fills the slot. */
  public static final String ANY = "any";

  /** Copies the lists. */
  public Need {
    slots = List.copyOf(slots);
    words = List.copyOf(words);
  }
}
