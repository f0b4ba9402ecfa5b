package org.testigo.language.token;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.testigo.language.words.WordFile;

/**
 * English contractions and possessives: "do" + "n't", "Noboa" + "'s", "can" + "not". Every word has
 * its own slice of the text.
 */
final class EnglishMultiwords implements Multiwords {
  private static final int LONGEST_FUSED = 9;

  /** Where words without an apostrophe are cut: "cannot" after 3 characters. */
  private final Map<String, Integer> fused = new HashMap<>();

  private int shortestFused = LONGEST_FUSED;

  EnglishMultiwords() {
    for (String word : WordFile.read("en/multiwords.txt").words("fused")) {
      int bar = word.indexOf('|');
      fused.put(word.substring(0, bar) + word.substring(bar + 1), bar);
      shortestFused = Math.min(shortestFused, word.length() - 1);
    }
  }

  @Override
  public boolean split(String text, int begin, int end, WordList words) {
    int cut = cut(text, begin, end);
    if (cut <= begin || cut >= end) {
      return false;
    }
    words.word(begin, cut, null);
    words.word(cut, end, null);
    words.surfaceTokens++;
    return true;
  }

  private int cut(String text, int begin, int end) {
    for (int at = end - 1; at >= begin && at >= end - 3; at--) {
      if (Characters.isApostrophe(text.charAt(at))) {
        return suffix(text, at, end);
      }
    }
    int length = end - begin;
    if (length < shortestFused || length > LONGEST_FUSED) {
      return -1;
    }
    Integer cut = fused.get(text.substring(begin, end).toLowerCase(Locale.ROOT));
    return cut == null ? -1 : begin + cut;
  }

  private static int suffix(String text, int apostrophe, int end) {
    char before = apostrophe > 0 ? Character.toLowerCase(text.charAt(apostrophe - 1)) : ' ';
    String suffix = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
    return switch (suffix) {
      case "t" -> before == 'n' ? apostrophe - 1 : -1;
      case "", "s", "m", "d", "re", "ve", "ll" -> apostrophe;
      default -> -1;
    };
  }
}
