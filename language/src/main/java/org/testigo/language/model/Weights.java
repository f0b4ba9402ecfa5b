package org.testigo.language.model;

/**
 * The weights of a linear classifier: for each feature key the classes that it speaks for or
 * against. Immutable; threads may share it.
 *
 * <p>One open hash table holds key and row side by side, so that a lookup touches one cache line;
 * the place of a key is given by its highest bits, so that keys in rising order fill the table from
 * front to back. A row is a stretch of {@code entries}; an entry is a class (high 16 bits) and a
 * weight (low 16 bits, signed).
 */
public final class Weights {
  private static final int COUNT_BITS = 8;
  private static final int FEWEST_BITS = 8;
  private static final int MAX_ENTRIES = 1 << 24;

  private final int[] keys;
  private final int[] counts;
  private final int[] entries;
  private final int[] table;
  private final int shift;
  private final long[] known;
  private final int knownShift;

  /**
   * Makes a table of weights. The arrays are not copied.
   *
   * @param keys the keys of the features, in rising unsigned order
   * @param counts how many entries each feature has, 1 to 255
   * @param entries all entries, in the order of the features
   */
  public Weights(int[] keys, int[] counts, int[] entries) {
    if (entries.length >= MAX_ENTRIES) {
      throw new IllegalArgumentException("too many weights: " + entries.length);
    }
    this.keys = keys;
    this.counts = counts;
    this.entries = entries;
    int bits = FEWEST_BITS;
    while ((1 << bits) < keys.length * 2) {
      bits++;
    }
    shift = 32 - bits;
    table = new int[2 << bits];
    knownShift = shift - 2 + 6;
    known = new long[1 << (32 - knownShift)];
    int row = 0;
    for (int feature = 0; feature < keys.length; feature++) {
      put(keys[feature], row << COUNT_BITS | counts[feature]);
      row += counts[feature];
    }
  }

  /**
   * Packs a class and a weight into an entry.
   *
   * @param label the number of the class
   * @param weight its weight
   * @return the entry
   */
  public static int entry(int label, int weight) {
    return label << 16 | (weight & 0xFFFF);
  }

  private void put(int key, int row) {
    known[key >>> knownShift] |= 1L << key;
    int slot = (key >>> shift) << 1;
    while (table[slot + 1] != 0) {
      slot = (slot + 2) & (table.length - 1);
    }
    table[slot] = key;
    table[slot + 1] = row;
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
    int[] row = entries;
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
        scores[entry >>> 16] += (short) entry;
      }
    }
  }

  // Most features have no weight. A small array of bits tells so without a branch and mostly from
  // the
  // cache, so that the processor need not wait for one lookup before it begins the next.
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
   * @return how many features have weights
   */
  public int features() {
    return keys.length;
  }

  /**
   * Returns the number of weights.
   *
   * @return how many weights there are
   */
  public int size() {
    return entries.length;
  }

  int[] keys() {
    return keys;
  }

  int[] counts() {
    return counts;
  }

  int[] entries() {
    return entries;
  }
}
