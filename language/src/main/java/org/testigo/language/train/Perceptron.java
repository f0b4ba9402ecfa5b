package org.testigo.language.train;

import java.util.Arrays;
import org.testigo.language.model.Weights;
import org.testigo.language.model.WeightsBuilder;

/**
 * An averaged perceptron in training (Freund and Schapire 1999; Collins 2002). A feature gets room
 * when a first mistake touches it. For one thread.
 *
 * <p>Weights are averaged by Daumé's method: beside each weight stands the sum of its changes, each
 * times the number of the example that caused it.
 */
final class Perceptron {
  private static final int FIRST_ROOM = 2;
  private static final int KNOWN_SHIFT = 12;
  private static final int MOST_KEYS = 256;

  private int bits = 16;
  private int[] table = new int[2 << bits];
  private final long[] known = new long[1 << (32 - KNOWN_SHIFT)];
  private final int[] live = new int[MOST_KEYS];
  private int rows;
  // Where a row begins in the entries (high 48 bits), its size and its room (8 bits each).
  private long[] row = new long[1 << 14];
  private int[] updates = new int[1 << 14];
  private int used;
  // An entry is a class and the bits of its weight, side by side.
  private int[] entries = new int[1 << 17];
  private double[] timed = new double[1 << 16];
  private long examples = 1;

  /** Makes a perceptron that knows nothing. */
  Perceptron() {}

  /** Counts one more example; its changes weigh less in the average than those before it. */
  void next() {
    examples++;
  }

  /**
   * Adds up the weights of some features.
   *
   * @param keys the keys of the features
   * @param count how many of them there are
   * @param scores the sums, one for each class; set to 0 first
   */
  void score(int[] keys, int count, float[] scores) {
    Arrays.fill(scores, 0);
    int some = keepKnown(keys, count);
    for (int i = 0; i < some; i++) {
      int found = find(live[i]);
      if (found >= 0) {
        long place = row[found];
        int end = 2 * (start(place) + size(place));
        for (int entry = 2 * start(place); entry < end; entry += 2) {
          scores[entries[entry]] += Float.intBitsToFloat(entries[entry + 1]);
        }
      }
    }
  }

  // As in the finished weights: a small array of bits first, without branches.
  private int keepKnown(int[] keys, int count) {
    int some = 0;
    for (int i = 0; i < count; i++) {
      int key = keys[i];
      live[some] = key;
      some += (int) (known[key >>> KNOWN_SHIFT] >>> key) & 1;
    }
    return some;
  }

  private static int start(long place) {
    return (int) (place >>> 16);
  }

  private static int size(long place) {
    return (int) (place >>> 8) & 0xFF;
  }

  private static int room(long place) {
    return (int) place & 0xFF;
  }

  /**
   * Learns from a mistake.
   *
   * @param keys the keys of the features
   * @param count how many of them there are
   * @param right the class that should have been chosen
   * @param wrong the class that was chosen
   * @param step by how much to change each weight
   */
  void update(int[] keys, int count, int right, int wrong, float step) {
    for (int i = 0; i < count; i++) {
      int row = findOrMake(keys[i]);
      updates[row]++;
      change(row, right, step);
      change(row, wrong, -step);
    }
  }

  /**
   * Changes the weights of some features for one class.
   *
   * @param keys the keys of the features
   * @param count how many of them there are
   * @param target the class
   * @param step by how much to change each weight
   */
  void reward(int[] keys, int count, int target, float step) {
    for (int i = 0; i < count; i++) {
      int row = findOrMake(keys[i]);
      updates[row]++;
      change(row, target, step);
    }
  }

  private int slot(int key) {
    int mask = (1 << bits) - 1;
    int slot = key >>> (32 - bits);
    while (table[2 * slot + 1] != 0 && table[2 * slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int find(int key) {
    return table[2 * slot(key) + 1] - 1;
  }

  private int findOrMake(int key) {
    int slot = slot(key);
    if (table[2 * slot + 1] != 0) {
      return table[2 * slot + 1] - 1;
    }
    if (rows == row.length) {
      row = Arrays.copyOf(row, rows * 2);
      updates = Arrays.copyOf(updates, rows * 2);
    }
    row[rows] = (long) allot(FIRST_ROOM) << 16 | FIRST_ROOM;
    known[key >>> KNOWN_SHIFT] |= 1L << key;
    table[2 * slot] = key;
    table[2 * slot + 1] = ++rows;
    if (rows * 2 > 1 << bits) {
      rehash();
    }
    return rows - 1;
  }

  private void rehash() {
    int[] old = table;
    bits++;
    table = new int[2 << bits];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = slot(old[i]);
        table[2 * slot] = old[i];
        table[2 * slot + 1] = old[i + 1];
      }
    }
  }

  private int allot(int size) {
    if (used + size > timed.length) {
      int more = timed.length * 2;
      entries = Arrays.copyOf(entries, 2 * more);
      timed = Arrays.copyOf(timed, more);
    }
    int place = used;
    used += size;
    return place;
  }

  private void change(int target, int label, float step) {
    long place = row[target];
    int end = start(place) + size(place);
    for (int entry = start(place); entry < end; entry++) {
      if (entries[2 * entry] == label) {
        float weight = Float.intBitsToFloat(entries[2 * entry + 1]) + step;
        entries[2 * entry + 1] = Float.floatToRawIntBits(weight);
        timed[entry] += (double) step * examples;
        return;
      }
    }
    if (size(place) == room(place)) {
      place = grow(place);
    }
    int entry = start(place) + size(place);
    row[target] = place + (1 << 8);
    entries[2 * entry] = label;
    entries[2 * entry + 1] = Float.floatToRawIntBits(step);
    timed[entry] = (double) step * examples;
  }

  private long grow(long place) {
    int filled = size(place);
    int larger = Math.min(255, filled * 2);
    int moved = allot(larger);
    System.arraycopy(entries, 2 * start(place), entries, 2 * moved, 2 * filled);
    System.arraycopy(timed, start(place), timed, moved, filled);
    return (long) moved << 16 | (long) filled << 8 | larger;
  }

  /**
   * Averages, rounds and thins out the weights.
   *
   * @param cut how to
   * @return the weights
   */
  Weights weights(Cut cut) {
    long[] order = new long[rows];
    int kept = 0;
    for (int i = 0; i < table.length; i += 2) {
      if (table[i + 1] != 0 && updates[table[i + 1] - 1] >= cut.updates()) {
        order[kept++] = (table[i] & 0xFFFFFFFFL) << 31 | (table[i + 1] - 1);
      }
    }
    Arrays.sort(order, 0, kept);
    WeightsBuilder weights = new WeightsBuilder();
    for (int i = 0; i < kept; i++) {
      long place = row[(int) (order[i] & 0x7FFFFFFF)];
      boolean begun = false;
      int end = start(place) + size(place);
      for (int entry = start(place); entry < end; entry++) {
        float weight = Float.intBitsToFloat(entries[2 * entry + 1]);
        long rounded = Math.round((weight - timed[entry] / examples) / cut.unit());
        if (Math.abs(rounded) >= cut.thin()) {
          if (!begun) {
            weights.feature((int) (order[i] >>> 31));
            begun = true;
          }
          weights.weight(entries[2 * entry], (int) rounded);
        }
      }
    }
    return weights.build();
  }

  /**
   * Returns the number of features seen.
   *
   * @return how many features have room
   */
  int features() {
    return rows;
  }
}
