package org.testigo.codebook.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words and expressions of several words, each with a value, found by their first word. Immutable
 * once read; threads may share it.
 *
 * @param <V> what an expression stands for
 */
public final class WordSequences<V> {
  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

  /** An expression and its value. */
  private record Entry<V>(List<String> words, V value) {}

  /**
   * What was found.
   *
   * @param words how many words the expression has
   * @param value its value
   * @param <V> what an expression stands for
   */
  public record Found<V>(int words, V value) {}

  WordSequences() {}

  void add(String expression, V value) {
    List<String> words = words(expression);
    byFirst
        .computeIfAbsent(words.get(0), word -> new ArrayList<>(1))
        .add(new Entry<>(words, value));
  }

  /**
   * Cuts an expression into its words, in lower case.
   *
   * @param expression words separated by single spaces
   * @return the words
   */
  static List<String> words(String expression) {
    return List.of(expression.strip().toLowerCase(Locale.ROOT).split(" ", -1));
  }

  /**
   * Finds the longest expression that begins at a word. A word passes by its lemma or its form.
   *
   * @param lemmas the lemmas of a sentence, in lower case
   * @param forms its forms, in lower case
   * @param token the word
   * @return the longest expression, the first among equals, or empty
   */
  public Optional<Found<V>> find(String[] lemmas, String[] forms, int token) {
    Found<V> best = longest(lemmas[token], lemmas, forms, token);
    if (!forms[token].equals(lemmas[token])) {
      Found<V> other = longest(forms[token], lemmas, forms, token);
      if (best == null || (other != null && other.words() > best.words())) {
        best = other;
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Found<V> longest(String first, String[] lemmas, String[] forms, int token) {
    Found<V> best = null;
    for (Entry<V> entry : byFirst.getOrDefault(first, List.of())) {
      int length = entry.words().size();
      if ((best == null || best.words() < length) && stands(entry.words(), lemmas, forms, token)) {
        best = new Found<>(length, entry.value());
      }
    }
    return best;
  }

  private static boolean stands(List<String> words, String[] lemmas, String[] forms, int token) {
    if (token + words.size() > lemmas.length) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.equals(lemmas[token + i]) && !word.equals(forms[token + i])) {
        return false;
      }
    }
    return true;
  }
}
