package org.testigo.language.model;

/** The key of a feature: its template and up to four values, mixed into 32 bits. */
public final class FeatureHash {
  private static final int GOLDEN = 0x9E3779B1;
  private static final int FIRST = 0x85EBCA6B;
  private static final int SECOND = 0xC2B2AE35;

  private FeatureHash() {}

  /**
   * Mixes one value into a key.
   *
   * @param key the key so far
   * @param value the value
   * @return the new key
   */
  public static int mix(int key, int value) {
    int mixed = (key ^ value) * FIRST;
    mixed ^= mixed >>> 15;
    return mixed * SECOND;
  }

  /**
   * Returns the key of a feature of one value.
   *
   * @param template the number of the template
   * @param a its value
   * @return the key
   */
  public static int of(int template, int a) {
    return finish(mix(template * GOLDEN, a));
  }

  /**
   * Returns the key of a feature of two values.
   *
   * @param template the number of the template
   * @param a the first value
   * @param b the second value
   * @return the key
   */
  public static int of(int template, int a, int b) {
    return finish(mix(mix(template * GOLDEN, a), b));
  }

  /**
   * Returns the key of a feature of three values.
   *
   * @param template the number of the template
   * @param a the first value
   * @param b the second value
   * @param c the third value
   * @return the key
   */
  public static int of(int template, int a, int b, int c) {
    return finish(mix(mix(mix(template * GOLDEN, a), b), c));
  }

  /**
   * Returns the key of a feature of four values.
   *
   * @param template the number of the template
   * @param a the first value
   * @param b the second value
   * @param c the third value
   * @param d the fourth value
   * @return the key
   */
  public static int of(int template, int a, int b, int c, int d) {
    return finish(mix(mix(mix(mix(template * GOLDEN, a), b), c), d));
  }

  private static int finish(int key) {
    int mixed = key ^ (key >>> 13);
    mixed *= GOLDEN;
    return mixed ^ (mixed >>> 16);
  }
}
