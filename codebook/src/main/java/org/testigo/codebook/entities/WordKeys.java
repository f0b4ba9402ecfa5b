package org.testigo.codebook.entities;

import java.util.List;

/** The words of a sentence with the keys by which names and nouns are found. Immutable. */
public final class WordKeys {
  private final String[] forms;
  private final String[] keys;

  private WordKeys(String[] forms, String[] keys) {
    this.forms = forms;
    this.keys = keys;
  }

  /**
   * Makes the keys of a sentence.
   *
   * @param forms its words
   * @return the words with their keys
   */
  public static WordKeys of(List<String> forms) {
    String[] words = forms.toArray(new String[0]);
    String[] keys = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      StringBuilder key = new StringBuilder();
      NameIndex.appendKey(key, words[i]);
      keys[i] = key.toString();
    }
    return new WordKeys(words, keys);
  }

  /**
   * Returns the number of words.
   *
   * @return the number
   */
  public int size() {
    return forms.length;
  }

  /**
   * Returns a word.
   *
   * @param word its index
   * @return its form
   */
  public String form(int word) {
    return forms[word];
  }

  /**
   * Returns the key of a word.
   *
   * @param word its index
   * @return its letters and digits, in lower case and without accents
   */
  public String key(int word) {
    return keys[word];
  }

  /**
   * Tells whether a word begins with a capital letter or a digit.
   *
   * @param word its index
   * @return whether it does
   */
  public boolean capital(int word) {
    int first = forms[word].codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
