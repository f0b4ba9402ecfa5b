package org.testigo.codebook.entities;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The small words that the search for parties needs, all by their keys. Immutable; threads may
 * share it.
 *
 * @param modifiers sectors by the adjectives and nouns that give them
 * @param titles sectors by the titles that stand before names
 * @param genders the gender by words that tell it
 * @param pronouns what each pronoun can stand for, by its form
 * @param sets other sets of words, by the set's name
 * @param synonyms the number of the row of synonyms by noun, counted from 1
 * @param offices the English name of an office by its name in the language that is read
 */
public record EntityWords(
    Map<String, List<String>> modifiers,
    Map<String, List<String>> titles,
    Map<String, Gender> genders,
    Map<String, PronounEntry> pronouns,
    Map<String, Set<String>> sets,
    Map<String, Set<Integer>> synonyms,
    Map<String, String> offices) {
  /** Copies the maps. */
  public EntityWords {
    modifiers = Map.copyOf(modifiers);
    titles = Map.copyOf(titles);
    genders = Map.copyOf(genders);
    pronouns = Map.copyOf(pronouns);
    sets = Map.copyOf(sets);
    synonyms = Map.copyOf(synonyms);
    offices = Map.copyOf(offices);
  }

  /**
   * Tells whether a set holds a word.
   *
   * @param set the set's name, such as {@code definite}
   * @param key the word's key
   * @return whether it is in there
   */
  public boolean in(String set, String key) {
    return sets.getOrDefault(set, Set.of()).contains(key);
  }

  /**
   * Tells whether two nouns can name the same people one after the other.
   *
   * @param one the key of one noun
   * @param other the key of the other
   * @return whether they stand in one row of synonyms
   */
  public boolean synonyms(String one, String other) {
    Set<Integer> rows = synonyms.getOrDefault(one, Set.of());
    return synonyms.getOrDefault(other, Set.of()).stream().anyMatch(rows::contains);
  }

  /**
   * Returns the English name of an office.
   *
   * @param key the key of its name
   * @param name its name
   * @return the English name where it is known, else the name
   */
  public String office(String key, String name) {
    return offices.getOrDefault(key, name);
  }

  /**
   * Finds what a pronoun can stand for.
   *
   * @param form the pronoun in lower case
   * @return the entry, or null
   */
  public @Nullable PronounEntry pronoun(String form) {
    return pronouns.get(form);
  }
}
