package org.testigo.language.model;

/**
 * The weights of a linear classifier: for each feature key the classes that it speaks for or
 * against. Immutable; threads may share it.
 *
 * <p>One open hash table holds key and row side by side, so that a lookup touches one cache line;
 * the place of a key is given by its highest bits, so that keys in rising order fill the table from
 * front to back. A row is a stretch of {@code entries}; an entry is a class (high 8 bits) and a
 * weight (low 8 bits, signed).
 */
public final class Weights {
  /** The most entries that a feature may have. */
  static final int MOST_ENTRIES = 255;

  /** The most classes of a classifier. */
  static final int MOST_CLASSES = 256;

  private static final int COUNT_BITS = 8;
  private static final int FEWEST_BITS = 8;
  private static final int MAX_ENTRIES = 1 << 24;

  private final short[] gaps;
  private final byte[] counts;
  private final short[] entries;
  private final int[] table;
  private final int shift;
  private final long[] known;
  private final int knownShift;

  /**
   * Makes a table of weights. The arrays are not copied.
   *
   * @param gaps by how much the key of each feature exceeds the one before it, unsigned
   * @param counts how many entries each feature has, unsigned; a feature without any only bridges a
   *     gap
   * @param entries all entries, in the order of the features
   */
  Weights(short[] gaps, byte[] counts, short[] entries) {
    if (entries.length >= MAX_ENTRIES) {
      throw new IllegalArgumentException("too many weights: " + entries.length);
    }
    this.gaps = gaps;
    this.counts = counts;
    this.entries = entries;
    int bits = FEWEST_BITS;
    while ((3L << bits) < gaps.length * 4L) {
      bits++;
    }
    shift = 32 - bits;
    table = new int[2 << bits];
    knownShift = shift - 3 + 6;
    known = new long[1 << (32 - knownShift)];
    fill();
  }

  // One plain loop, which the virtual machine soon compiles: a start must not wait for it.
  private void fill() {
    int[] cells = table;
    long[] bits = known;
    int mask = cells.length - 1;
    int key = 0;
    int row = 0;
    for (int feature = 0; feature < gaps.length; feature++) {
      key += gaps[feature] & 0xFFFF;
      int count = counts[feature] & 0xFF;
      if (count == 0) {
        continue;
      }
      bits[key >>> knownShift] |= 1L << key;
      int slot = (key >>> shift) << 1;
      while (cells[slot + 1] != 0) {
        slot = (slot + 2) & mask;
      }
      cells[slot] = key;
      cells[slot + 1] = row << COUNT_BITS | count;
      row += count;
    }
  }

  /**
   * Adds up the weights of some features.
   *
   * @param features the keys of the features; their order is lost
   * @param size how many of them there are
   * @param scores the sums, one for each class; they are added to
   */
  public void score(int[] features, int size, int[] scores) {
    int known = keepKnown(features, size);
    int[] cells = table;
    short[] row = entries;
    int mask = cells.length - 1;
    for (int feature = 0; feature < known; feature++) {
      int key = features[feature];
      int slot = (key >>> shift) << 1;
      int found = cells[slot + 1];
      while (found != 0 && cells[slot] != key) {
        slot = (slot + 2) & mask;
        found = cells[slot + 1];
      }
      int place = found >>> COUNT_BITS;
      int end = place + (found & 0xFF);
      for (; place < end; place++) {
        int entry = row[place];
        scores[entry >>> 8 & 0xFF] += (byte) entry;
      }
    }
  }

  /**
   * Returns the class of the first weight of a feature.
   *
   * @param key the key of the feature
   * @return the number of the class, or -1 where the feature has no weight
   */
  int firstClass(int key) {
    int slot = (key >>> shift) << 1;
    while (table[slot + 1] != 0 && table[slot] != key) {
      slot = (slot + 2) & (table.length - 1);
    }
    int found = table[slot + 1];
    return found == 0 ? -1 : entries[found >>> COUNT_BITS] >>> 8 & 0xFF;
  }

  // Most features have no weight. A small array of bits tells so without a branch and mostly from
  // the cache, so that the processor need not wait for one lookup before it begins the next.
  private int keepKnown(int[] features, int size) {
    long[] bits = known;
    int known = 0;
    for (int feature = 0; feature < size; feature++) {
      int key = features[feature];
      features[known] = key;
      known += (int) (bits[key >>> knownShift] >>> key) & 1;
    }
    return known;
  }

  /**
   * Returns the number of features.
   *
   * @return how many features have a row, those included that only bridge a gap
   */
  public int features() {
    return gaps.length;
  }

  /**
   * Returns the number of entries.
   *
   * @return how many entries there are
   */
  public int size() {
    return entries.length;
  }

  short[] gaps() {
    return gaps;
  }

  byte[] counts() {
    return counts;
  }

  short[] entries() {
    return entries;
  }
}
