package org.testigo.language.parse;

import org.testigo.language.model.FeatureHash;
import org.testigo.language.model.WordCodes;

/**
 * The features by which the parser chooses its next step, after Zhang and Nivre (2011), with the
 * second word of the stack added, since arc-hybrid attaches the first to it. For one thread.
 *
 * <p>{@code s0 s1 s2} are the words on top of the stack, {@code b0 b1 b2} the first of the buffer.
 */
public final class ParseFeatures {
  /** No more features than this are made for a state. */
  public static final int MOST = 192;

  private static final int FAR = 10;

  private final int[] out = new int[MOST];
  private int n;
  private int[] word = new int[0];
  private int[] part = new int[0];
  private int[] fine = new int[0];
  private int[] agreement = new int[0];
  private int[] cluster = new int[0];
  private int[] commas = new int[0];
  private int[] verbs = new int[0];

  /** Makes features of no sentence. */
  public ParseFeatures() {}

  /**
   * Begins a sentence.
   *
   * @param words its words and tags
   * @param comma the code of the comma's part of speech
   * @param verb the code of the verb's part of speech
   */
  public void begin(WordCodes words, int comma, int verb) {
    word = words.lower;
    part = words.upos;
    fine = words.fine;
    agreement = words.agreement;
    cluster = words.cluster;
    if (commas.length < words.size() + 2) {
      commas = new int[2 * words.size() + 2];
      verbs = new int[2 * words.size() + 2];
    }
    for (int slot = 1; slot <= words.size() + 1; slot++) {
      commas[slot] = commas[slot - 1] + (part[slot] == comma ? 1 : 0);
      verbs[slot] = verbs[slot - 1] + (part[slot] == verb ? 1 : 0);
    }
  }

  /**
   * Returns the keys made last.
   *
   * @return the keys; only the first ones count
   */
  public int[] keys() {
    return out;
  }

  /**
   * Makes the features of a state.
   *
   * @param state the state
   * @return how many there are
   */
  public int make(Configuration state) {
    n = 0;
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.buffer(0);
    single(1, s0);
    single(8, s1);
    single(15, b0);
    around(22, state.buffer(1));
    around(29, state.buffer(2));
    around(36, state.stack(2));
    pair(50, s0, b0);
    pair(70, s1, s0);
    weakPair(90, s1, b0);
    context(state, s0, s1, b0);
    children(120, state, s0, s1, b0);
    attachment(state, s0, s1, b0);
    counts(state, s0, s1, b0);
    clusters(state, s0, s1, b0);
    return n;
  }

  private void single(int t, int a) {
    out[n++] = FeatureHash.of(t, word[a], part[a]);
    out[n++] = FeatureHash.of(t + 1, word[a]);
    out[n++] = FeatureHash.of(t + 2, part[a]);
    out[n++] = FeatureHash.of(t + 3, fine[a]);
  }

  private void around(int t, int a) {
    out[n++] = FeatureHash.of(t, word[a], part[a]);
    out[n++] = FeatureHash.of(t + 1, fine[a]);
  }

  private void pair(int t, int a, int b) {
    int distance = distance(a, b);
    out[n++] = FeatureHash.of(t, word[a], part[a], word[b], part[b]);
    out[n++] = FeatureHash.of(t + 3, part[a], part[b]);
    out[n++] = FeatureHash.of(t + 4, fine[a], fine[b]);
    out[n++] = FeatureHash.of(t + 5, fine[a], word[b]);
    out[n++] = FeatureHash.of(t + 6, word[a], fine[b]);
    out[n++] = FeatureHash.of(t + 7, fine[a], fine[b], agreement[a], agreement[b]);
    out[n++] = FeatureHash.of(t + 8, fine[a], fine[b], distance);
    out[n++] = FeatureHash.of(t + 9, word[a], part[b], distance);
    out[n++] = FeatureHash.of(t + 10, part[a], word[b], distance);
    out[n++] =
        FeatureHash.of(t + 11, part[a], part[b], between(commas, a, b), between(verbs, a, b));
  }

  private void weakPair(int t, int a, int b) {
    out[n++] = FeatureHash.of(t, word[a], word[b]);
    out[n++] = FeatureHash.of(t + 4, fine[a], fine[b]);
    out[n++] = FeatureHash.of(t + 5, fine[a], word[b]);
    out[n++] = FeatureHash.of(t + 6, word[a], fine[b]);
    out[n++] = FeatureHash.of(t + 8, fine[a], fine[b], distance(a, b));
    out[n++] =
        FeatureHash.of(t + 11, part[a], part[b], between(commas, a, b), between(verbs, a, b));
  }

  private static int distance(int a, int b) {
    int distance = a == 0 || b == 0 ? 0 : Math.abs(b - a);
    return distance > 5 ? distance > FAR ? FAR : 6 : distance;
  }

  private static int between(int[] sums, int a, int b) {
    return a == 0 || b == 0 || b <= a ? 0 : Math.min(3, sums[b - 1] - sums[a]);
  }

  private void context(Configuration state, int s0, int s1, int b0) {
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    int s2 = state.stack(2);
    out[n++] = FeatureHash.of(200, part[b0], part[b1]);
    out[n++] = FeatureHash.of(201, word[b0], part[b1]);
    out[n++] = FeatureHash.of(202, part[b0], word[b1]);
    out[n++] = FeatureHash.of(203, part[b0], part[b1], part[b2]);
    out[n++] = FeatureHash.of(204, fine[s0], fine[b0], fine[b1]);
    out[n++] = FeatureHash.of(205, fine[s1], fine[s0], fine[b0]);
    out[n++] = FeatureHash.of(206, part[s2], part[s1], part[s0]);
    out[n++] = FeatureHash.of(207, part[s2], part[s1], part[s0], part[b0]);
    out[n++] = FeatureHash.of(208, part[s1], part[s0], part[b0], part[b1]);
    out[n++] = FeatureHash.of(209, word[s1], fine[s0], fine[b0]);
    out[n++] = FeatureHash.of(210, fine[s1], word[s0], fine[b0]);
    out[n++] = FeatureHash.of(211, fine[s1], fine[s0], word[b0]);
    out[n++] = FeatureHash.of(212, fine[s0], part[b0], word[b1]);
    out[n++] = FeatureHash.of(213, fine[s2], fine[s0]);
    out[n++] = FeatureHash.of(214, word[s2], word[s0]);
    out[n++] = FeatureHash.of(215, fine[s0], fine[b1]);
    out[n++] = FeatureHash.of(216, word[s0], word[b1]);
    // The neighbours in the text, whatever became of them.
    out[n++] = FeatureHash.of(217, fine[s0], part[s0 + 1], part[s0 == 0 ? 0 : s0 - 1]);
    out[n++] = FeatureHash.of(218, fine[s1], part[s1 + 1], fine[s0]);
    out[n++] = FeatureHash.of(219, fine[s0], fine[b0], part[b0 == 0 ? 0 : b0 - 1], part[s0 + 1]);
  }

  private void children(int t, Configuration state, int s0, int s1, int b0) {
    child(t, state, s0, state.left1(s0), b0);
    weakChild(t + 6, state, s0, state.right1(s0), b0);
    child(t + 12, state, s1, state.left1(s1), s0);
    child(t + 18, state, s1, state.right1(s1), s0);
    child(t + 24, state, b0, state.left1(b0), s0);
    weakChild(t + 30, state, s0, state.left1(s0), s1);
    child(t + 36, state, s0, state.right1(s0), s1);
    int l = state.relation(state.left1(s0));
    out[n++] = FeatureHash.of(t + 42, fine[s0], l, state.relation(state.left2(s0)));
    int r = state.relation(state.right1(s0));
    out[n++] = FeatureHash.of(t + 43, fine[s0], r, state.relation(state.right2(s0)));
    l = state.relation(state.left1(s1));
    out[n++] = FeatureHash.of(t + 44, fine[s1], l, state.relation(state.left2(s1)));
    r = state.relation(state.right1(s1));
    out[n++] = FeatureHash.of(t + 45, fine[s1], r, state.relation(state.right2(s1)));
    l = state.relation(state.left1(b0));
    out[n++] = FeatureHash.of(t + 46, fine[b0], l, state.relation(state.left2(b0)));
    int parts = FeatureHash.mix(part[state.left1(s0)], part[state.left2(s0)]);
    out[n++] = FeatureHash.of(t + 47, part[s0], parts, part[b0]);
    parts = FeatureHash.mix(part[state.left1(b0)], part[state.left2(b0)]);
    out[n++] = FeatureHash.of(t + 48, part[b0], parts, part[s0]);
    parts = FeatureHash.mix(part[state.right1(s1)], part[state.right2(s1)]);
    out[n++] = FeatureHash.of(t + 49, part[s1], parts, part[s0]);
  }

  private void child(int t, Configuration state, int parent, int child, int other) {
    out[n++] = FeatureHash.of(t, fine[parent], fine[child], fine[other]);
    out[n++] = FeatureHash.of(t + 1, fine[parent], state.relation(child), fine[other]);
    out[n++] = FeatureHash.of(t + 2, part[parent], word[child], part[other]);
    out[n++] = FeatureHash.of(t + 3, word[parent], state.relation(child));
  }

  private void weakChild(int t, Configuration state, int parent, int child, int other) {
    out[n++] = FeatureHash.of(t, fine[parent], fine[child], fine[other]);
    out[n++] = FeatureHash.of(t + 1, fine[parent], state.relation(child), fine[other]);
    out[n++] = FeatureHash.of(t + 2, part[parent], word[child], part[other]);
  }

  // The preposition or mark of s0 with the words that s0 may go under.
  private void attachment(Configuration state, int s0, int s1, int b0) {
    int mark = word[state.left1(s0)];
    int first = word[state.left2(s0)];
    int s2 = state.stack(2);
    out[n++] = FeatureHash.of(180, word[s1], mark);
    out[n++] = FeatureHash.of(181, word[s1], mark, word[s0]);
    out[n++] = FeatureHash.of(182, fine[s1], mark, word[s0]);
    out[n++] = FeatureHash.of(183, fine[s1], mark, fine[s0], fine[b0]);
    out[n++] = FeatureHash.of(184, word[s2], mark, fine[s1]);
    out[n++] = FeatureHash.of(185, fine[s2], mark, fine[s1], fine[s0]);
    out[n++] = FeatureHash.of(186, fine[s1], first, mark, fine[s0]);
    out[n++] = FeatureHash.of(187, word[b0], mark, fine[s0]);
    out[n++] = FeatureHash.of(188, fine[s1], mark, state.relation(state.right1(s1)));
    out[n++] = FeatureHash.of(189, word[s1], first, fine[s0]);
    int mark0 = word[state.left1(b0)];
    out[n++] = FeatureHash.of(190, word[s0], mark0, fine[b0]);
    out[n++] = FeatureHash.of(191, fine[s0], mark0, word[b0]);
  }

  private void counts(Configuration state, int s0, int s1, int b0) {
    out[n++] = FeatureHash.of(230, word[s0], state.rightCount(s0));
    out[n++] = FeatureHash.of(231, fine[s0], state.rightCount(s0), state.leftCount(s0));
    out[n++] = FeatureHash.of(232, word[s0], state.leftCount(s0));
    out[n++] = FeatureHash.of(233, word[s1], state.rightCount(s1));
    out[n++] = FeatureHash.of(234, fine[s1], state.rightCount(s1), state.leftCount(s1));
    out[n++] = FeatureHash.of(235, word[b0], state.leftCount(b0));
    out[n++] = FeatureHash.of(236, fine[b0], state.leftCount(b0));
    out[n++] = FeatureHash.of(237, Math.min(4, state.height()), part[s0], part[b0]);
    int subject =
        FeatureHash.mix(state.relation(state.left1(s1)), state.relation(state.right1(s1)));
    out[n++] = FeatureHash.of(238, subject, fine[s1], fine[s0], state.relation(state.left1(s0)));
  }

  // Rare words by the company they keep.
  private void clusters(Configuration state, int s0, int s1, int b0) {
    int mark = word[state.left1(s0)];
    out[n++] = FeatureHash.of(250, cluster[s0], part[s0]);
    out[n++] = FeatureHash.of(251, cluster[b0], part[b0]);
    out[n++] = FeatureHash.of(252, cluster[s1], part[s1]);
    out[n++] = FeatureHash.of(253, cluster[s0], cluster[b0]);
    out[n++] = FeatureHash.of(254, cluster[s1], cluster[s0]);
    out[n++] = FeatureHash.of(255, cluster[s0], fine[b0], fine[s0]);
    out[n++] = FeatureHash.of(256, fine[s0], cluster[b0], fine[b0]);
    out[n++] = FeatureHash.of(257, cluster[s1], fine[s0], fine[b0]);
    out[n++] = FeatureHash.of(258, fine[s1], cluster[s0], fine[b0]);
    out[n++] = FeatureHash.of(259, cluster[s1], mark, cluster[s0]);
    out[n++] = FeatureHash.of(260, cluster[state.stack(2)], mark, cluster[s0]);
    out[n++] = FeatureHash.of(261, word[s1], mark, cluster[s0]);
    out[n++] = FeatureHash.of(262, cluster[s1], cluster[b0], fine[s0]);
    out[n++] = FeatureHash.of(263, fine[s0], fine[b0], cluster[state.buffer(1)]);
    out[n++] = FeatureHash.of(264, cluster[s0], state.relation(state.right1(s0)), fine[b0]);
    out[n++] = FeatureHash.of(265, cluster[s1], state.relation(state.right1(s1)), cluster[s0]);
  }
}
