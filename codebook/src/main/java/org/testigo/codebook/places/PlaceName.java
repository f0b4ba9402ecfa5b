package org.testigo.codebook.places;

import java.util.List;

/**
 * A name and the places that bear it.
 *
 * @param words its words, folded; what stands between them does not count
 * @param capitals which of its words begin with a capital letter
 * @param abbreviation whether it is an abbreviation such as "US", which must be written in capitals
 * @param dotted whether it is one word that must have a full stop, such as "Fla."
 * @param places the places that bear it, in the order of the codebook
 */
public record PlaceName(
    List<String> words,
    List<Boolean> capitals,
    boolean abbreviation,
    boolean dotted,
    List<KnownPlace> places) {
  /** Copies the lists. */
  public PlaceName {
    words = List.copyOf(words);
    capitals = List.copyOf(capitals);
    places = List.copyOf(places);
  }
}
