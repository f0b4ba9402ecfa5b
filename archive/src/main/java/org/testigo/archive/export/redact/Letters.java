package org.testigo.archive.export.redact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text with their places, in code points; case and accents make no difference. */
final class Letters {
  /** A run of letters: its place, and its letters folded. */
  record Word(int begin, int end, String folded, boolean capital) {}

  private Letters() {}

  static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  static List<Word> words(int[] text) {
    List<Word> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length; i++) {
      boolean letter = i < text.length && inWord(text[i]);
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        String word = new String(text, begin, i - begin);
        words.add(new Word(begin, i, fold(word), Character.isUpperCase(text[begin])));
        begin = -1;
      }
    }
    return words;
  }

  private static boolean inWord(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
