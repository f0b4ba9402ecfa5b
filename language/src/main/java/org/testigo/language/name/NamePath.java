package org.testigo.language.name;

/**
 * The best rows of labels so far, by the label of their last word, of which the three best go on.
 * For one thread; begun anew for each sentence.
 */
public final class NamePath {
  private static final int BEAM = 3;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private int size;
  private double[][] score = new double[0][];
  private int[][] from = new int[0][];
  private int[] labels = new int[0];

  /** Makes a path through no sentence. */
  public NamePath() {}

  /**
   * Begins a sentence.
   *
   * @param words the number of words
   */
  public void begin(int words) {
    size = words;
    if (score.length <= words) {
      score = new double[2 * words + 1][NameLabels.COUNT];
      from = new int[2 * words + 1][NameLabels.COUNT];
      labels = new int[2 * words + 1];
    }
    for (int slot = 0; slot <= words; slot++) {
      for (int label = 0; label < NameLabels.COUNT; label++) {
        score[slot][label] = NEVER;
      }
    }
    score[0][NameLabels.OUTSIDE] = 0;
  }

  /**
   * Tells whether a row that ends with a label is worth going on with: only few are.
   *
   * @param slot the last word, counted from 1, or 0 before the first
   * @param label its label
   * @return whether it is among the best rows up to this word
   */
  public boolean open(int slot, int label) {
    double own = score[slot][label];
    int better = 0;
    for (double other : score[slot]) {
      better += other > own ? 1 : 0;
    }
    return own != NEVER && better < BEAM;
  }

  /**
   * Lengthens the best row that ends with one label by another label.
   *
   * @param slot the next word, counted from 1
   * @param before the label of the word before
   * @param label its own label
   * @param gain what the label adds to the score of the row
   */
  public void extend(int slot, int before, int label, double gain) {
    if (NameLabels.follows(before, label)) {
      double sum = score[slot - 1][before] + gain;
      if (sum > score[slot][label]) {
        score[slot][label] = sum;
        from[slot][label] = before;
      }
    }
  }

  /**
   * Returns the best row of labels.
   *
   * @return the labels, by words counted from 1; good until the next sentence
   */
  public int[] best() {
    int label = NameLabels.OUTSIDE;
    for (int other = 1; other < NameLabels.COUNT; other++) {
      label = score[size][other] > score[size][label] ? other : label;
    }
    for (int slot = size; slot > 0; slot--) {
      labels[slot] = label;
      label = from[slot][label];
    }
    return labels;
  }
}
