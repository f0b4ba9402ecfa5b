package org.testigo.language.tree;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The morphological features of a word, as in the FEATS column of CoNLL-U. Immutable; threads may
 * share it.
 */
public final class Features {
  /** No features at all. */
  public static final Features NONE = new Features("_", Map.of());

  private final String text;
  private final Map<String, String> values;

  private Features(String text, Map<String, String> values) {
    this.text = text;
    this.values = values;
  }

  /**
   * Reads features as CoNLL-U writes them.
   *
   * @param feats {@code Name=Value} pairs separated by bars, or {@code _}
   * @return the features; pairs without an equals sign are left out
   */
  public static Features parse(String feats) {
    if (feats.isEmpty() || feats.equals("_")) {
      return NONE;
    }
    TreeMap<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    int begin = 0;
    while (begin < feats.length()) {
      int bar = feats.indexOf('|', begin);
      int end = bar < 0 ? feats.length() : bar;
      int equals = feats.indexOf('=', begin);
      if (equals > begin && equals < end) {
        values.put(feats.substring(begin, equals), feats.substring(equals + 1, end));
      }
      begin = end + 1;
    }
    return new Features(feats, values);
  }

  /**
   * Returns the value of a feature.
   *
   * @param name its name, such as {@code Tense}
   * @return its value, such as {@code Past}, or null where the word has no such feature
   */
  public @Nullable String get(String name) {
    return values.get(name);
  }

  /**
   * Tells whether a feature has a value.
   *
   * @param name the feature's name, such as {@code VerbForm}
   * @param value the value, such as {@code Part}
   * @return whether the word has just that value
   */
  public boolean has(String name, String value) {
    return value.equals(values.get(name));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Features that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the features as CoNLL-U writes them. */
  @Override
  public String toString() {
    return text;
  }
}
