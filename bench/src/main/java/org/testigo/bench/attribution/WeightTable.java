package org.testigo.bench.attribution;

import java.util.Arrays;
import org.testigo.language.model.Weights;
import org.testigo.language.model.WeightsBuilder;

/** Weights while they are learned: for each feature that was seen often enough, one per class. */
final class WeightTable {
  private final int classes;
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private int[] counts = new int[1 << 15];
  private int used;
  private float[] values = new float[0];
  private double[] sums = new double[0];
  private float[] squares = new float[0];
  private long clock = 1;

  WeightTable(int classes) {
    this.classes = classes;
  }

  /** Counts an occurrence of a feature, before learning begins. */
  void count(int key) {
    int slot = slot(key);
    if (rows[slot] == 0) {
      keys[slot] = key;
      rows[slot] = ++used;
      if (used == counts.length) {
        counts = Arrays.copyOf(counts, 2 * used);
      }
      if (2 * used > rows.length) {
        grow();
        slot = slot(key);
      }
    }
    counts[rows[slot] - 1]++;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B1) >>> 7) & mask;
    while (rows[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[2 * oldKeys.length];
    rows = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** Keeps only what was seen often enough; learning can begin. */
  void keep(int least) {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length];
    rows = new int[oldKeys.length];
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != 0 && oldCounts[oldRows[i] - 1] >= least) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = ++used;
      }
    }
    values = new float[used * classes];
    sums = new double[used * classes];
    squares = new float[used * classes];
  }

  /** The rows of the features that were kept. */
  int[] rows(int[] features) {
    int[] found = new int[features.length];
    int size = 0;
    for (int key : features) {
      int row = rows[slot(key)] - 1;
      if (row >= 0) {
        found[size++] = row;
      }
    }
    return Arrays.copyOf(found, size);
  }

  double score(int[] rows, int label) {
    double sum = 0;
    for (int row : rows) {
      sum += values[row * classes + label];
    }
    return sum;
  }

  void next() {
    clock++;
  }

  /** Changes the weights of some features by a fixed step, for an average over time. */
  void add(int[] rows, int label, float step) {
    for (int row : rows) {
      int at = row * classes + label;
      values[at] += step;
      sums[at] += (double) step * clock;
    }
  }

  /** Changes the weights of some features by a step that shrinks with those before (AdaGrad). */
  void descend(int[] rows, int label, double gradient, double rate, double decay) {
    for (int row : rows) {
      int at = row * classes + label;
      double slope = gradient + decay * values[at];
      squares[at] += (float) (slope * slope);
      values[at] -= (float) (rate * slope / Math.sqrt(squares[at] + 1e-8));
    }
  }

  /** Adds the weights as they are now to a sum, for an average over rounds. */
  void keepRound() {
    for (int i = 0; i < values.length; i++) {
      sums[i] += values[i];
    }
  }

  /** Takes the average of the rounds that were kept. */
  void averageRounds(int rounds) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (sums[i] / rounds);
    }
  }

  /** Takes the average over time of weights that changed by fixed steps. */
  void average() {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (values[i] - sums[i] / clock);
    }
  }

  /** Rounds to whole units and leaves out what is next to nothing. */
  Weights weights(double unit, int least) {
    long[] order = new long[used];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      if (rows[i] != 0) {
        order[size++] = (keys[i] & 0xFFFFFFFFL) << 31 | (rows[i] - 1);
      }
    }
    Arrays.sort(order);
    WeightsBuilder weights = new WeightsBuilder();
    for (long one : order) {
      int row = (int) (one & 0x7FFFFFFF);
      boolean begun = false;
      for (int label = 0; label < classes; label++) {
        int rounded = (int) Math.round(values[row * classes + label] / unit);
        if (Math.abs(rounded) >= least) {
          if (!begun) {
            weights.feature((int) (one >>> 31));
            begun = true;
          }
          weights.weight(label, rounded);
        }
      }
    }
    return weights.build();
  }
}
