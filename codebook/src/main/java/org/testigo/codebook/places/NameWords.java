package org.testigo.codebook.places;

import java.util.ArrayList;
import java.util.List;

/** Takes names apart into words: the stretches of letters and digits, whatever stands between. */
public final class NameWords {
  private NameWords() {}

  /**
   * Takes a name apart.
   *
   * @param name a name, such as "Port-au-Prince" or "EE. UU."
   * @return its words as they are written
   */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>(3);
    int begin = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && isPart(name.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words.add(name.substring(begin, i));
        begin = -1;
      }
    }
    return words;
  }

  /**
   * Tells whether a character is part of a word.
   *
   * @param c the character
   * @return whether it is a letter, a digit or a mark on a letter
   */
  public static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
