package org.testigo.codebook.numbers;

import java.util.Arrays;

/**
 * A text cut into plain words: runs of letters, runs of digits with the marks inside them, and
 * every other visible character by itself. Immutable; threads may share it.
 *
 * <p>Times and numbers are matched on these and not on a model's tokens, because treebanks differ
 * in what they make of "a.m.", "mid-1996" or "del". Offsets are UTF-16 offsets into the whole text.
 */
public final class Words {
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final String[] folded;

  private Words(String text, int[] begins, int[] ends, String[] folded) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.folded = folded;
  }

  /**
   * Cuts a whole text.
   *
   * @param text the text
   * @return its words
   */
  public static Words of(String text) {
    return of(text, 0, text.length());
  }

  /**
   * Cuts a stretch of a text.
   *
   * @param text the text
   * @param begin where the stretch begins
   * @param end where it ends, exclusive
   * @return its words
   */
  public static Words of(String text, int begin, int end) {
    int[] begins = new int[16];
    int[] ends = new int[16];
    int size = 0;
    int at = begin;
    while (at < end) {
      int stop = wordEnd(text, at, end);
      if (stop > at) {
        if (size == begins.length) {
          begins = Arrays.copyOf(begins, size * 2);
          ends = Arrays.copyOf(ends, size * 2);
        }
        begins[size] = at;
        ends[size++] = stop;
        at = stop;
      } else {
        at++;
      }
    }
    String[] folded = new String[size];
    for (int i = 0; i < size; i++) {
      folded[i] = fold(text.substring(begins[i], ends[i]));
    }
    return new Words(text, Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), folded);
  }

  /** Returns where the word that begins here ends; the same position at white space. */
  private static int wordEnd(String text, int begin, int end) {
    char first = text.charAt(begin);
    if (Character.isWhitespace(first) || first == '\u00a0' || first == '\u202f') {
      return begin;
    }
    int at = begin + 1;
    if (isDigit(first)) {
      while (at < end && (isDigit(text.charAt(at)) || isMarkBetweenDigits(text, at, end))) {
        at++;
      }
    } else if (Character.isLetter(first)) {
      while (at < end && isLetterPart(text.charAt(at))) {
        at++;
      }
    } else if (Character.isHighSurrogate(first) && at < end) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetterPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isMarkBetweenDigits(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '.' || c == ',' || c == ':') && at + 1 < end && isDigit(text.charAt(at + 1));
  }

  /**
   * Folds a word for comparison: small letters, vowels without their acute accent or diaeresis.
   *
   * @param word the word
   * @return the folded word
   */
  public static String fold(String word) {
    char[] chars = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char plain = plain(Character.toLowerCase(c));
      if (plain != c) {
        if (chars == null) {
          chars = word.toCharArray();
        }
        chars[i] = plain;
      }
    }
    return composed(chars == null ? word : new String(chars));
  }

  /** Drops combining accents, as {@link #plain} drops those of whole letters. */
  private static String composed(String word) {
    if (word.indexOf('\u0301') < 0 && word.indexOf('\u0303') < 0 && word.indexOf('\u0308') < 0) {
      return word;
    }
    return word.replace("n\u0303", "ñ").replace("\u0301", "").replace("\u0308", "");
  }

  private static char plain(char c) {
    return switch (c) {
      case 'á' -> 'a';
      case 'é' -> 'e';
      case 'í' -> 'i';
      case 'ó' -> 'o';
      case 'ú', 'ü' -> 'u';
      case '’', 'ʼ' -> '\'';
      case '–', '‑', '−' -> '-';
      default -> c;
    };
  }

  /**
   * Returns the number of words.
   *
   * @return the number of words
   */
  public int size() {
    return begins.length;
  }

  /**
   * Returns where a word begins.
   *
   * @param word the word
   * @return a UTF-16 offset
   */
  public int begin(int word) {
    return begins[word];
  }

  /**
   * Returns where a word ends.
   *
   * @param word the word
   * @return a UTF-16 offset, exclusive
   */
  public int end(int word) {
    return ends[word];
  }

  /**
   * Returns a word as it is compared.
   *
   * @param word the word
   * @return the folded word
   */
  public String folded(int word) {
    return folded[word];
  }

  /**
   * Returns a word as it stands in the text.
   *
   * @param word the word
   * @return the word itself
   */
  public String raw(int word) {
    return text.substring(begins[word], ends[word]);
  }

  /**
   * Tells whether a word is written with digits.
   *
   * @param word the word
   * @return whether its first character is a digit
   */
  public boolean isDigits(int word) {
    return !folded[word].isEmpty() && isDigit(folded[word].charAt(0));
  }

  /**
   * Tells whether a word is made of letters.
   *
   * @param word the word
   * @return whether its first character is a letter
   */
  public boolean isLetters(int word) {
    return !folded[word].isEmpty() && Character.isLetter(folded[word].charAt(0));
  }

  /**
   * Tells whether a word follows the one before it without a space.
   *
   * @param word the word
   * @return whether it is glued to its predecessor
   */
  public boolean glued(int word) {
    return word > 0 && word < begins.length && begins[word] == ends[word - 1];
  }

  /**
   * Returns the folded words.
   *
   * @return a copy, in order
   */
  public String[] folded() {
    return folded.clone();
  }
}
