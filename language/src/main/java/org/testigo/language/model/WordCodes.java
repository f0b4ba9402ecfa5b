package org.testigo.language.model;

import java.util.Arrays;
import org.testigo.language.tree.SentenceBuilder;

/**
 * The words of one sentence as numbers: what features are made of. For one thread; filled anew for
 * each sentence.
 *
 * <p>Slot 0 is no word, and so are the slots after the last word: the word of {@code token} stands
 * in slot {@code token + 1}. All codes are hashes, so that no vocabulary is needed.
 */
public final class WordCodes {
  /** The longest prefix or suffix with a code, in UTF-16 units. */
  public static final int AFFIX = 5;

  /** The slots after the last word that may be looked at. */
  public static final int MARGIN = 4;

  private static final int NO_WORD = 0x5EED;
  private static final int SHAPE_RUN = 2;

  /** The form in lower case, digits as 0. */
  public int[] lower = new int[0];

  /** The form as it stands. */
  public int[] form = new int[0];

  /** What kinds of characters the form has; one code for all letters in a text of capitals. */
  public int[] shape = new int[0];

  /**
   * The first characters of the form in lower case; prefix of length k in {@code prefix[k - 1]}.
   */
  public final int[][] prefix = new int[AFFIX][0];

  /** The last characters of the form in lower case; suffix of length k in {@code suffix[k - 1]}. */
  public final int[][] suffix = new int[AFFIX][0];

  /** The cluster of the word in lower case, or 0 for a rare word. */
  public int[] cluster = new int[0];

  /** How the word is mostly written, as {@link WordClusters} tells; 0 for a rare word. */
  public int[] casing = new int[0];

  /** The part of speech, 1 + its ordinal; 0 for no word. */
  public int[] upos = new int[0];

  /** Part of speech and the features that rule syntax. */
  public int[] fine = new int[0];

  /** The features of agreement. */
  public int[] agreement = new int[0];

  private final WordClusters clusters;
  private int size;

  /** Makes codes of no sentence, without clusters. */
  public WordCodes() {
    this(WordClusters.NONE);
  }

  /**
   * Makes codes of no sentence.
   *
   * @param clusters the clusters of words
   */
  public WordCodes(WordClusters clusters) {
    this.clusters = clusters;
  }

  /**
   * Returns the number of words.
   *
   * @return the number of tokens of the sentence
   */
  public int size() {
    return size;
  }

  /**
   * Codes the words of a sentence; tags are cleared.
   *
   * @param sentence the sentence
   */
  public void fill(SentenceBuilder sentence) {
    size = sentence.size();
    makeRoom(size + 1 + MARGIN);
    boolean capitals = allCapitals(sentence);
    clear(0);
    for (int token = 0; token < size; token++) {
      code(sentence.form(token), token + 1, capitals);
    }
    for (int slot = size + 1; slot <= size + MARGIN; slot++) {
      clear(slot);
    }
    Arrays.fill(upos, 0, size + 1 + MARGIN, 0);
    Arrays.fill(fine, 0, size + 1 + MARGIN, 0);
    Arrays.fill(agreement, 0, size + 1 + MARGIN, 0);
  }

  private void makeRoom(int room) {
    if (room <= lower.length) {
      return;
    }
    int slots = Math.max(room, lower.length * 2);
    lower = new int[slots];
    form = new int[slots];
    shape = new int[slots];
    cluster = new int[slots];
    casing = new int[slots];
    upos = new int[slots];
    fine = new int[slots];
    agreement = new int[slots];
    for (int k = 0; k < AFFIX; k++) {
      prefix[k] = new int[slots];
      suffix[k] = new int[slots];
    }
  }

  private void clear(int slot) {
    lower[slot] = NO_WORD;
    form[slot] = NO_WORD;
    shape[slot] = NO_WORD;
    cluster[slot] = 0;
    casing[slot] = 0;
    for (int k = 0; k < AFFIX; k++) {
      prefix[k][slot] = NO_WORD;
      suffix[k][slot] = NO_WORD;
    }
  }

  private static boolean allCapitals(SentenceBuilder sentence) {
    int upper = 0;
    for (int token = 0; token < sentence.size(); token++) {
      String form = sentence.form(token);
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (Character.isLowerCase(c)) {
          return false;
        }
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return upper > 1;
  }

  private void code(String word, int slot, boolean capitals) {
    int length = word.length();
    int whole = NO_WORD;
    int lowered = NO_WORD;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      whole = whole * 31 + c;
      lowered = lowered * 31 + lowerChar(c);
      if (i < AFFIX) {
        prefix[i][slot] = lowered;
      }
    }
    lower[slot] = lowered;
    int entry = clusters.find(lowered);
    cluster[slot] = WordClusters.cluster(entry);
    casing[slot] = WordClusters.casing(entry);
    form[slot] = capitals ? lowered : whole;
    shape[slot] = shapeOf(word, capitals);
    int ending = NO_WORD;
    for (int k = 0; k < AFFIX; k++) {
      if (k < length) {
        ending = ending * 31 + lowerChar(word.charAt(length - 1 - k));
      } else {
        prefix[k][slot] = lowered;
      }
      suffix[k][slot] = ending;
    }
  }

  private static char lowerChar(char c) {
    return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
  }

  // Runs of one kind count up to two, so that "Xx" stands for all capitalised words.
  private static int shapeOf(String word, boolean capitals) {
    int shape = 17;
    int run = 0;
    int before = -1;
    for (int i = 0; i < word.length(); i++) {
      int kind = kindOf(word.charAt(i), capitals);
      run = kind == before ? run + 1 : 1;
      before = kind;
      if (run <= SHAPE_RUN || (kind == '0' && run <= 4)) {
        shape = shape * 31 + kind;
      }
    }
    return shape;
  }

  private static int kindOf(char c, boolean capitals) {
    if (Character.isLetter(c)) {
      return capitals ? 'A' : Character.isUpperCase(c) ? 'X' : 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
