package org.testigo.codebook.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.testigo.codebook.countries.Spelling;

/**
 * Names and nouns found again in running words. The key of a name is its letters and digits alone,
 * folded and without spaces, so that it does not matter how a tokenizer cuts "U.S.", "palm-oil" or
 * "Attorney General's".
 *
 * @param <V> what is kept under a name
 */
final class NameIndex<V> {
  private final TreeMap<String, List<V>> values = new TreeMap<>();

  void put(String name, V value) {
    String key = key(name);
    if (!key.isEmpty()) {
      values.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }
  }

  List<V> get(String key) {
    return values.getOrDefault(key, List.of());
  }

  boolean begins(String prefix) {
    Map.Entry<String, List<V>> next = values.ceilingEntry(prefix);
    return next != null && next.getKey().startsWith(prefix);
  }

  /** The letters and digits of a name, folded; Spanish contractions are taken apart as in trees. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (String word : name.split(" ", -1)) {
      appendKey(key, word);
    }
    return key.toString();
  }

  /** Spanish contractions count as the two words that trees make of them. */
  static void appendKey(StringBuilder key, String word) {
    if (word.equals("del")) {
      key.append("deel");
      return;
    }
    if (word.equals("al")) {
      key.append("ael");
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 128) {
        // Plain letters are the most, and folding them one by one saves most of the loading time.
        if (Character.isLetterOrDigit(c)) {
          key.append(Character.toLowerCase(c));
        }
      } else {
        appendFolded(key, word.substring(i, i + 1));
      }
    }
  }

  private static void appendFolded(StringBuilder key, String letter) {
    String folded = Spelling.fold(letter);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        key.append(folded.charAt(i));
      }
    }
  }
}
