package org.testigo.language.train;

import org.testigo.language.model.FeatureHash;
import org.testigo.language.model.WordCodes;
import org.testigo.language.parse.Configuration;

/**
 * Features of a guide: another analysis of the same sentence, in the manner of another treebank
 * (stacking, after Nivre and McDonald 2008).
 */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
final class GuideFeatures {
  /** No more features than this are added. */
  static final int MOST = 32;

  private GuideFeatures() {}

  static int tag(Example guide, WordCodes words, int slot, int[] out, int count) {
    int n = count;
    int part = part(guide, slot);
    int relation = relation(guide, slot);
    out[n++] = FeatureHash.of(300, part);
    out[n++] = FeatureHash.of(301, part, words.lower[slot]);
    out[n++] = FeatureHash.of(302, part, relation);
    out[n++] = FeatureHash.of(303, part, relation, words.lower[slot]);
    out[n++] = FeatureHash.of(304, part, words.suffix[2][slot]);
    out[n++] = FeatureHash.of(305, part, words.shape[slot]);
    out[n++] = FeatureHash.of(306, part, part(guide, slot - 1));
    out[n++] = FeatureHash.of(307, part, part(guide, slot + 1));
    out[n++] = FeatureHash.of(308, part, words.upos[slot - 1]);
    out[n++] = FeatureHash.of(309, part, relation, part(guide, guide.heads()[slot]));
    out[n++] = FeatureHash.of(310, part, words.suffix[1][slot], relation);
    return n;
  }

  static int step(Example guide, WordCodes words, Configuration state, int[] out, int count) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.buffer(0);
    int below = arc(guide, s1, s0);
    int ahead = arc(guide, s0, b0);
    int place = headPlace(guide, state, s0);
    int open = openChild(guide, s0, b0);
    int fine0 = words.fine[s0];
    int n = count;
    out[n++] = FeatureHash.of(320, below, ahead, place, open);
    out[n++] = FeatureHash.of(321, below, fine0);
    out[n++] = FeatureHash.of(322, ahead, fine0);
    out[n++] = FeatureHash.of(323, below, ahead);
    out[n++] = FeatureHash.of(324, place, open);
    out[n++] = FeatureHash.of(325, place, fine0);
    out[n++] = FeatureHash.of(326, below, fine0, words.fine[s1]);
    out[n++] = FeatureHash.of(327, ahead, fine0, words.fine[b0]);
    out[n++] = FeatureHash.of(328, below, words.lower[s0]);
    out[n++] = FeatureHash.of(329, ahead, words.lower[s0]);
    out[n++] = FeatureHash.of(330, below, words.lower[state.stack(1)]);
    out[n++] = FeatureHash.of(331, ahead, words.lower[b0]);
    out[n++] = FeatureHash.of(332, relation(guide, s0), fine0);
    out[n++] = FeatureHash.of(333, relation(guide, b0), words.fine[b0]);
    out[n++] = FeatureHash.of(334, arc(guide, s1, b0), ahead, below);
    out[n++] = FeatureHash.of(335, relation(guide, s0), relation(guide, s1), relation(guide, b0));
    out[n++] = FeatureHash.of(336, place, headPlace(guide, state, b0), open);
    out[n++] = FeatureHash.of(337, below, place, openChild(guide, s1, b0));
    return n;
  }

  private static int part(Example guide, int slot) {
    return slot < 1 || slot > guide.size() ? 0 : 1 + guide.upos()[slot].ordinal();
  }

  private static int relation(Example guide, int slot) {
    return slot == 0 ? 0 : 1 + guide.relations()[slot].ordinal();
  }

  private static int arc(Example guide, int left, int right) {
    if (left == 0 || right == 0) {
      return -1;
    }
    if (guide.heads()[left] == right) {
      return relation(guide, left);
    }
    return guide.heads()[right] == left ? 1000 + relation(guide, right) : 0;
  }

  private static int headPlace(Example guide, Configuration state, int word) {
    if (word == 0) {
      return -1;
    }
    int head = guide.heads()[word];
    int b0 = state.buffer(0);
    if (head == 0) {
      return 1;
    }
    if (head == state.stack(1) || head == state.stack(0)) {
      return 2;
    }
    return b0 > 0 && head >= b0 ? head == b0 ? 3 : 4 : head < word ? 5 : 6;
  }

  private static int openChild(Example guide, int word, int first) {
    if (word == 0 || first == 0) {
      return 0;
    }
    for (int other = guide.size(); other >= first; other--) {
      if (guide.heads()[other] == word) {
        return other == first ? 1 : 2;
      }
    }
    return 0;
  }
}
