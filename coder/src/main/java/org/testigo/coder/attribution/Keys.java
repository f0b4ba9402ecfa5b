package org.testigo.coder.attribution;

import java.util.Arrays;
import org.testigo.language.model.FeatureHash;

/** The keys of the features of one decision, gathered in an array that is used again. */
public final class Keys {
  private int[] keys = new int[128];
  private int size;

  /** Makes an empty list. */
  public Keys() {}

  void clear() {
    size = 0;
  }

  void add(int template, int value) {
    put(FeatureHash.of(template, value));
  }

  void add(int template, int one, int other) {
    put(FeatureHash.of(template, one, other));
  }

  void add(int template, int one, int second, int third) {
    put(FeatureHash.of(template, one, second, third));
  }

  void add(int template, int one, int second, int third, int fourth) {
    put(FeatureHash.of(template, one, second, third, fourth));
  }

  private void put(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  /**
   * Returns the array that holds the keys; a reader may change their order.
   *
   * @return the array, of which only the first {@link #size()} count
   */
  int[] array() {
    return keys;
  }

  int size() {
    return size;
  }

  /**
   * Returns the keys.
   *
   * @return a copy
   */
  public int[] copy() {
    return Arrays.copyOf(keys, size);
  }
}
