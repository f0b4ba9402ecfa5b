package org.testigo.language.train;

import java.util.Arrays;
import org.testigo.language.model.Weights;

/**
 * An averaged perceptron in training (Freund and Schapire 1999; Collins 2002). A feature gets room
 * when a first mistake touches it. For one thread.
 *
 * <p>Weights are averaged by Daumé's method: beside each weight stands the sum of its changes, each
 * times the number of the example that caused it.
 */
final class Perceptron {
  private static final int FIRST_ROOM = 2;

  private int bits = 16;
  private int[] table = new int[2 << bits];
  private int rows;
  private int[] start = new int[1 << 14];
  private byte[] size = new byte[1 << 14];
  private byte[] room = new byte[1 << 14];
  private int[] updates = new int[1 << 14];
  private int used;
  private byte[] label = new byte[1 << 16];
  private float[] weight = new float[1 << 16];
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
    for (int i = 0; i < count; i++) {
      int row = find(keys[i]);
      if (row >= 0) {
        int end = start[row] + (size[row] & 0xFF);
        for (int entry = start[row]; entry < end; entry++) {
          scores[label[entry] & 0xFF] += weight[entry];
        }
      }
    }
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
    if (rows == start.length) {
      start = Arrays.copyOf(start, rows * 2);
      size = Arrays.copyOf(size, rows * 2);
      room = Arrays.copyOf(room, rows * 2);
      updates = Arrays.copyOf(updates, rows * 2);
    }
    start[rows] = allot(FIRST_ROOM);
    room[rows] = FIRST_ROOM;
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

  private int allot(int entries) {
    if (used + entries > label.length) {
      int more = label.length * 2;
      label = Arrays.copyOf(label, more);
      weight = Arrays.copyOf(weight, more);
      timed = Arrays.copyOf(timed, more);
    }
    int place = used;
    used += entries;
    return place;
  }

  private void change(int row, int target, float step) {
    int end = start[row] + (size[row] & 0xFF);
    for (int entry = start[row]; entry < end; entry++) {
      if ((label[entry] & 0xFF) == target) {
        weight[entry] += step;
        timed[entry] += (double) step * examples;
        return;
      }
    }
    if (size[row] == room[row]) {
      grow(row);
    }
    int entry = start[row] + (size[row]++ & 0xFF);
    label[entry] = (byte) target;
    weight[entry] = step;
    timed[entry] = (double) step * examples;
  }

  private void grow(int row) {
    int filled = size[row] & 0xFF;
    int larger = Math.min(255, filled * 2);
    int place = allot(larger);
    System.arraycopy(label, start[row], label, place, filled);
    System.arraycopy(weight, start[row], weight, place, filled);
    System.arraycopy(timed, start[row], timed, place, filled);
    start[row] = place;
    room[row] = (byte) larger;
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
    int[] keys = new int[kept];
    int[] counts = new int[kept];
    int[] entries = new int[used];
    int features = 0;
    int total = 0;
    for (int i = 0; i < kept; i++) {
      int row = (int) (order[i] & 0x7FFFFFFF);
      int before = total;
      int end = start[row] + (size[row] & 0xFF);
      for (int entry = start[row]; entry < end; entry++) {
        long rounded = Math.round((weight[entry] - timed[entry] / examples) / cut.unit());
        if (Math.abs(rounded) >= cut.thin()) {
          int within = (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rounded));
          entries[total++] = Weights.entry(label[entry] & 0xFF, within);
        }
      }
      if (total > before) {
        keys[features] = (int) (order[i] >>> 31);
        counts[features++] = total - before;
      }
    }
    return new Weights(
        Arrays.copyOf(keys, features),
        Arrays.copyOf(counts, features),
        Arrays.copyOf(entries, total));
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
