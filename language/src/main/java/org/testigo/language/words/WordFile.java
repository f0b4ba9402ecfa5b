package org.testigo.language.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word file: words under keys, both in the order of the file. Immutable; threads may share it.
 *
 * <p>The format is defined in the package comment.
 */
public final class WordFile {
  private final Map<String, List<String>> words;

  private WordFile(Map<String, List<String>> words) {
    this.words = words;
  }

  /**
   * Reads a word file of this module.
   *
   * @param path its path under {@code org/testigo/language}, such as {@code es/verbs.txt}
   * @return the file
   * @throws UncheckedIOException where there is no such file
   */
  public static WordFile read(String path) {
    String resource = "/org/testigo/language/" + path;
    try (InputStream in = WordFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no resource " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a word file that is at hand as text.
   *
   * @param text the lines
   * @return the file
   */
  public static WordFile parse(String text) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      add(words, text.substring(begin, end));
      begin = end + 1;
    }
    return new WordFile(words);
  }

  private static void add(Map<String, List<String>> words, String line) {
    int comment = line.indexOf('#');
    String entry = comment < 0 ? line : line.substring(0, comment);
    int colon = entry.indexOf(':');
    if (colon < 0) {
      return;
    }
    List<String> list =
        words.computeIfAbsent(entry.substring(0, colon).strip(), key -> new ArrayList<>());
    int begin = colon + 1;
    while (begin < entry.length()) {
      int space = entry.indexOf(' ', begin);
      int end = space < 0 ? entry.length() : space;
      String word = entry.substring(begin, end).strip();
      if (!word.isEmpty()) {
        list.add(word);
      }
      begin = end + 1;
    }
  }

  /**
   * Returns the keys.
   *
   * @return the keys, in the order of the file
   */
  public Set<String> keys() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /**
   * Returns the words of a key.
   *
   * @param key the key
   * @return its words, in the order of the file; none for an unknown key
   */
  public List<String> words(String key) {
    return Collections.unmodifiableList(words.getOrDefault(key, List.of()));
  }
}
