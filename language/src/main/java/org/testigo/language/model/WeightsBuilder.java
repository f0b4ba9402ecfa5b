package org.testigo.language.model;

import java.util.Arrays;

/**
 * Puts weights together, feature by feature in the order of their keys. For one thread.
 *
 * <p>A weight that does not fit into an entry takes several, which add up to it.
 */
public final class WeightsBuilder {
  private static final int WIDEST_GAP = 0xFFFF;

  private int lastKey;
  private int features;
  private int used;
  private short[] gaps = new short[1 << 10];
  private byte[] counts = new byte[1 << 10];
  private short[] entries = new short[1 << 11];

  /** Makes a builder of no weights. */
  public WeightsBuilder() {}

  /**
   * Begins the next feature.
   *
   * @param key its key; must be greater, as an unsigned number, than that of the feature before
   * @throws IllegalArgumentException where it is not
   */
  public void feature(int key) {
    if (features > 0 && Integer.compareUnsigned(key, lastKey) <= 0) {
      throw new IllegalArgumentException("keys must rise: " + key + " after " + lastKey);
    }
    long gap = Integer.toUnsignedLong(key) - Integer.toUnsignedLong(lastKey);
    for (; gap > WIDEST_GAP; gap -= WIDEST_GAP) {
      append(WIDEST_GAP);
    }
    append((int) gap);
    lastKey = key;
  }

  private void append(int gap) {
    if (features == gaps.length) {
      gaps = Arrays.copyOf(gaps, 2 * features);
      counts = Arrays.copyOf(counts, 2 * features);
    }
    gaps[features++] = (short) gap;
  }

  /**
   * Adds a weight to the feature begun last. Where its row is full, the weight is lost.
   *
   * @param label the number of the class, below 256
   * @param weight its weight
   */
  public void weight(int label, int weight) {
    if (label < 0 || label >= Weights.MOST_CLASSES) {
      throw new IllegalArgumentException("no class can have the number " + label);
    }
    int rest = weight;
    while (rest != 0 && (counts[features - 1] & 0xFF) < Weights.MOST_ENTRIES) {
      int part = Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, rest));
      if (used == entries.length) {
        entries = Arrays.copyOf(entries, 2 * used);
      }
      entries[used++] = (short) (label << 8 | (part & 0xFF));
      counts[features - 1]++;
      rest -= part;
    }
  }

  /**
   * Returns the weights.
   *
   * @return the weights of all features so far
   */
  public Weights build() {
    return new Weights(
        Arrays.copyOf(gaps, features),
        Arrays.copyOf(counts, features),
        Arrays.copyOf(entries, used));
  }
}
