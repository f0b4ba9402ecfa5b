package org.testigo.language.tag;

import org.testigo.language.model.FeatureHash;
import org.testigo.language.model.WordCodes;
import org.testigo.language.tree.Upos;

/**
 * The features by which a word is tagged, after Ratnaparkhi (1996) and Collins (2002): the word,
 * its beginnings, endings and shape, its neighbours and the tags given so far.
 */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
public final class TagFeatures {
  /** No more features than this are made for a word. */
  public static final int MOST = 64;

  private static final int WINDOW = 9;
  private static final int AUX = 1 + Upos.AUX.ordinal();
  private static final int VERB = 1 + Upos.VERB.ordinal();

  private TagFeatures() {}

  /**
   * Makes the features for the part of speech of a word; the words before it are tagged.
   *
   * @param words the words and the tags so far
   * @param slot the word's slot
   * @param out the keys of the features
   * @return how many there are
   */
  public static int upos(WordCodes words, int slot, int[] out) {
    int[] lower = words.lower;
    int[] shape = words.shape;
    int one = words.upos[slot - 1];
    int two = slot > 1 ? words.upos[slot - 2] : 0;
    int word = lower[slot];
    int before = lower[slot - 1];
    int after = lower[slot + 1];
    int n = affixes(words, slot, out, 0);
    out[n++] = FeatureHash.of(1, word);
    out[n++] = FeatureHash.of(2, words.form[slot]);
    out[n++] = FeatureHash.of(3, shape[slot], before == lower[0] ? 1 : 0);
    out[n++] = FeatureHash.of(4, one);
    out[n++] = FeatureHash.of(5, one, two);
    out[n++] = FeatureHash.of(6, one, word);
    out[n++] = FeatureHash.of(7, one, two, word);
    out[n++] = FeatureHash.of(8, before);
    out[n++] = FeatureHash.of(9, before, word);
    out[n++] = FeatureHash.of(10, after);
    out[n++] = FeatureHash.of(11, word, after);
    out[n++] = FeatureHash.of(12, slot > 1 ? lower[slot - 2] : 0);
    out[n++] = FeatureHash.of(13, lower[slot + 2]);
    out[n++] = FeatureHash.of(14, one, after);
    out[n++] = FeatureHash.of(15, one, words.suffix[2][slot]);
    out[n++] = FeatureHash.of(16, words.suffix[2][slot + 1]);
    out[n++] = FeatureHash.of(17, words.suffix[2][slot], words.suffix[2][slot + 1]);
    out[n++] = FeatureHash.of(18, words.suffix[2][slot - 1]);
    out[n++] = FeatureHash.of(19, shape[slot], shape[slot + 1]);
    out[n++] = FeatureHash.of(20, shape[slot - 1], shape[slot]);
    out[n++] = FeatureHash.of(21, one, shape[slot], words.suffix[1][slot]);
    out[n++] = FeatureHash.of(22, after, lower[slot + 2]);
    out[n++] = FeatureHash.of(23, words.suffix[1][slot - 1], words.suffix[1][slot], one);
    out[n++] = FeatureHash.of(24, words.suffix[1][slot + 1], words.suffix[2][slot], one);
    out[n++] = FeatureHash.of(25, before, after);
    return clusters(words, slot, out, n);
  }

  private static int clusters(WordCodes words, int slot, int[] out, int count) {
    int[] cluster = words.cluster;
    int one = words.upos[slot - 1];
    int here = cluster[slot];
    int n = count;
    out[n++] = FeatureHash.of(30, here);
    out[n++] = FeatureHash.of(31, cluster[slot - 1], here);
    out[n++] = FeatureHash.of(32, here, cluster[slot + 1]);
    out[n++] = FeatureHash.of(33, cluster[slot - 1], here, cluster[slot + 1]);
    out[n++] = FeatureHash.of(34, one, here);
    out[n++] = FeatureHash.of(35, cluster[slot + 1], words.suffix[2][slot], one);
    out[n++] = FeatureHash.of(36, cluster[slot + 1], words.shape[slot], one);
    out[n++] = FeatureHash.of(37, here, cluster[slot + 1], cluster[slot + 2]);
    out[n++] = FeatureHash.of(38, cluster[slot + 1], words.lower[slot]);
    out[n++] = FeatureHash.of(39, cluster[slot - 1], words.lower[slot]);
    int[] casing = words.casing;
    out[n++] = FeatureHash.of(26, casing[slot], words.shape[slot], slot == 1 ? 1 : 0);
    out[n++] =
        FeatureHash.of(
            27, casing[slot], casing[slot + 1], words.shape[slot], words.shape[slot + 1]);
    out[n++] = FeatureHash.of(28, casing[slot], casing[slot - 1], words.shape[slot], one);
    out[n++] = FeatureHash.of(29, casing[slot], words.shape[slot], words.suffix[2][slot]);
    return n;
  }

  private static int affixes(WordCodes words, int slot, int[] out, int count) {
    int n = count;
    for (int k = 0; k < WordCodes.AFFIX; k++) {
      out[n++] = FeatureHash.of(40 + k, words.suffix[k][slot]);
      if (k < WordCodes.AFFIX - 1) {
        out[n++] = FeatureHash.of(50 + k, words.prefix[k][slot]);
      }
    }
    return n;
  }

  /**
   * Makes the features for the bundle of a word; all words have a part of speech, the words before
   * it their bundles.
   *
   * @param words the words and their tags
   * @param slot the word's slot
   * @param out the keys of the features
   * @return how many there are
   */
  public static int bundle(WordCodes words, int slot, int[] out) {
    int upos = words.upos[slot];
    int[] lower = words.lower;
    int word = lower[slot];
    int n = 0;
    for (int k = 0; k < WordCodes.AFFIX; k++) {
      out[n++] = FeatureHash.of(60 + k, words.suffix[k][slot], upos);
    }
    out[n++] = FeatureHash.of(70, word, upos);
    out[n++] = FeatureHash.of(71, words.form[slot], upos);
    out[n++] = FeatureHash.of(72, upos, words.upos[slot - 1]);
    out[n++] = FeatureHash.of(73, upos, words.upos[slot + 1]);
    out[n++] = FeatureHash.of(74, upos, words.upos[slot - 1], words.upos[slot + 1]);
    out[n++] = FeatureHash.of(75, upos, words.fine[slot - 1], words.agreement[slot - 1]);
    out[n++] = FeatureHash.of(76, upos, words.fine[slot - 1]);
    out[n++] = FeatureHash.of(77, upos, lower[slot - 1]);
    out[n++] = FeatureHash.of(78, upos, lower[slot + 1]);
    out[n++] = FeatureHash.of(79, word, lower[slot - 1]);
    out[n++] = FeatureHash.of(80, word, lower[slot + 1]);
    out[n++] = FeatureHash.of(81, words.suffix[1][slot], words.fine[slot - 1], upos);
    out[n++] = FeatureHash.of(82, words.suffix[1][slot], words.agreement[slot - 1], upos);
    out[n++] = FeatureHash.of(83, words.shape[slot], upos);
    out[n++] = FeatureHash.of(84, words.suffix[1][slot], words.suffix[1][slot + 1], upos);
    int verb = nearestVerb(words, slot);
    int near = verb == 0 ? 0 : words.lower[verb];
    int form = words.fine[verb];
    int ending = words.suffix[1][slot];
    int gap = verb == 0 ? 0 : Math.min(4, slot - verb);
    out[n++] = FeatureHash.of(85, words.suffix[2][slot], near, upos);
    out[n++] = FeatureHash.of(87, ending, near, upos, gap);
    out[n++] = FeatureHash.of(88, ending, form, upos, words.upos[slot - 1]);
    out[n++] = FeatureHash.of(89, word, near);
    out[n++] = FeatureHash.of(90, ending, form, upos, words.upos[slot + 1]);
    out[n++] = FeatureHash.of(91, ending, words.lower[slot + 1], words.upos[slot - 1], upos);
    out[n++] = FeatureHash.of(86, words.prefix[2][slot], words.suffix[1][slot], upos);
    return n;
  }

  // "had, they say, gone": the form of a verb hangs on the last auxiliary or verb before it.
  private static int nearestVerb(WordCodes words, int slot) {
    for (int i = slot - 1; i > 0 && i > slot - WINDOW; i--) {
      if (words.upos[i] == AUX || words.upos[i] == VERB) {
        return i;
      }
    }
    return 0;
  }
}
