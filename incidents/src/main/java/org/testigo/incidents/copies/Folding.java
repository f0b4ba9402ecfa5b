package org.testigo.incidents.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text without what publishers change: case, accents, punctuation, line breaks. */
public final class Folding {
  private Folding() {}

  /**
   * Folds a text.
   *
   * @param text any text
   * @return its words in small letters without accents, set apart by single spaces
   */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        folded.append(c);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return folded.toString();
  }

  /**
   * Cuts a text into folded words.
   *
   * @param text any text
   * @return its words, in their order
   */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String folded = fold(text);
    int begin = 0;
    while (begin < folded.length()) {
      int space = folded.indexOf(' ', begin);
      int end = space < 0 ? folded.length() : space;
      words.add(folded.substring(begin, end));
      begin = end + 1;
    }
    return words;
  }
}
