package org.testigo.language.name;

import org.testigo.language.model.FeatureHash;
import org.testigo.language.model.WordCodes;

/** The features by which a word is taken into a name. */
public final class NameFeatures {
  /** No more features than this are made for a word. */
  public static final int MOST = 80;

  private static final int LONGEST = 6;

  private NameFeatures() {}

  /**
   * Makes the features of a word that speak for its label whatever the label before.
   *
   * @param words the words and their parts of speech
   * @param slot the word's slot
   * @param out the keys of the features
   * @return how many there are
   */
  public static int word(WordCodes words, int slot, int[] out) {
    int[] lower = words.lower;
    int[] shape = words.shape;
    int[] form = words.form;
    int[] upos = words.upos;
    int last = slot > 1 ? slot - 2 : 0;
    int n = 0;
    out[n++] = FeatureHash.of(1, form[slot]);
    out[n++] = FeatureHash.of(2, lower[slot]);
    out[n++] = FeatureHash.of(4, shape[slot], slot == 1 ? 1 : 0);
    out[n++] = FeatureHash.of(5, shape[slot], upos[slot]);
    out[n++] = FeatureHash.of(6, upos[slot]);
    out[n++] = FeatureHash.of(8, lower[slot - 1]);
    out[n++] = FeatureHash.of(9, lower[slot - 1], shape[slot]);
    out[n++] = FeatureHash.of(10, lower[slot + 1]);
    out[n++] = FeatureHash.of(11, lower[slot + 1], shape[slot]);
    out[n++] = FeatureHash.of(12, lower[last], shape[slot]);
    out[n++] = FeatureHash.of(13, lower[slot + 2], shape[slot]);
    out[n++] = FeatureHash.of(14, lower[slot - 1], lower[slot]);
    out[n++] = FeatureHash.of(15, lower[slot], lower[slot + 1]);
    out[n++] = FeatureHash.of(18, shape[slot - 1], shape[slot], shape[slot + 1]);
    out[n++] = FeatureHash.of(19, upos[slot - 1], upos[slot], upos[slot + 1]);
    out[n++] = FeatureHash.of(20, lower[last], lower[slot - 1], shape[slot]);
    out[n++] = FeatureHash.of(21, lower[slot + 1], lower[slot + 2], shape[slot]);
    out[n++] = FeatureHash.of(22, shape[slot + 1], shape[slot + 2], shape[slot]);
    out[n++] = FeatureHash.of(23, form[slot + 1]);
    out[n++] = FeatureHash.of(24, form[slot + 1], form[slot + 2]);
    out[n++] = FeatureHash.of(26, form[slot - 1]);
    out[n++] = FeatureHash.of(28, words.suffix[2][slot + 1], shape[slot]);
    out[n++] = FeatureHash.of(29, lower[slot - 1], lower[slot + 1], shape[slot]);
    out[n++] = FeatureHash.of(30, words.suffix[2][slot - 1], shape[slot]);
    out[n++] = FeatureHash.of(31, form[last], form[slot - 1]);
    int next = afterRun(words, slot);
    int before = beforeRun(words, slot);
    out[n++] = FeatureHash.of(25, lower[next], shape[slot]);
    out[n++] = FeatureHash.of(32, lower[before], shape[slot]);
    out[n++] = FeatureHash.of(33, lower[before], lower[next]);
    out[n++] = FeatureHash.of(34, lower[before], lower[slot]);
    out[n++] = FeatureHash.of(35, form[before + 1], shape[slot]);
    out[n++] = FeatureHash.of(36, form[next - 1], shape[slot]);
    out[n++] = FeatureHash.of(37, form[before + 1], slot - before, next - slot);
    n = clusters(words, slot, next, before, out, n);
    for (int k = 0; k < WordCodes.AFFIX; k++) {
      out[n++] = FeatureHash.of(40 + k, words.suffix[k][slot], shape[slot]);
      out[n++] = FeatureHash.of(50 + k, words.prefix[k][slot], shape[slot]);
    }
    return n;
  }

  private static int clusters(
      WordCodes words, int slot, int next, int before, int[] out, int count) {
    int[] cluster = words.cluster;
    int[] casing = words.casing;
    int shape = words.shape[slot];
    int n = count;
    out[n++] = FeatureHash.of(80, cluster[slot], shape);
    out[n++] = FeatureHash.of(81, cluster[slot - 1], shape);
    out[n++] = FeatureHash.of(82, cluster[slot + 1], shape);
    out[n++] = FeatureHash.of(83, cluster[slot], cluster[slot + 1], shape);
    out[n++] = FeatureHash.of(84, cluster[slot - 1], cluster[slot], shape);
    out[n++] = FeatureHash.of(85, cluster[slot - 1], cluster[slot + 1], shape);
    out[n++] = FeatureHash.of(86, cluster[before], cluster[next], shape);
    out[n++] = FeatureHash.of(87, cluster[before], cluster[slot], shape);
    out[n++] = FeatureHash.of(88, cluster[slot], cluster[next], shape);
    out[n++] = FeatureHash.of(89, cluster[before + 1], cluster[next - 1], shape);
    out[n++] = FeatureHash.of(90, casing[slot], shape, slot == 1 ? 1 : 0);
    out[n++] = FeatureHash.of(91, casing[slot], casing[slot + 1], shape);
    out[n++] = FeatureHash.of(92, casing[slot - 1], casing[slot], shape);
    return n;
  }

  /**
   * Makes the features of a word and the label before it.
   *
   * @param words the words and their parts of speech
   * @param slot the word's slot
   * @param before the label of the word before
   * @param out the keys of the features
   * @return how many there are
   */
  public static int pair(WordCodes words, int slot, int before, int[] out) {
    int n = 0;
    out[n++] = FeatureHash.of(70, before);
    out[n++] = FeatureHash.of(71, before, words.shape[slot]);
    out[n++] = FeatureHash.of(72, before, words.lower[slot]);
    out[n++] = FeatureHash.of(73, before, words.form[slot - 1], words.shape[slot]);
    out[n++] = FeatureHash.of(74, before, words.shape[slot], words.shape[slot + 1]);
    out[n++] = FeatureHash.of(75, before, words.lower[slot], words.shape[slot + 1]);
    out[n++] = FeatureHash.of(76, before, words.upos[slot], words.upos[slot + 1]);
    return n;
  }

  // The first word after the run of words written alike: "the Cali Cartel *said*".
  private static int afterRun(WordCodes words, int slot) {
    int next = slot + 1;
    while (next < slot + LONGEST
        && next <= words.size()
        && words.shape[next] == words.shape[slot]) {
      next++;
    }
    return next;
  }

  private static int beforeRun(WordCodes words, int slot) {
    int before = slot - 1;
    while (before > slot - LONGEST && before > 0 && words.shape[before] == words.shape[slot]) {
      before--;
    }
    return before;
  }
}
