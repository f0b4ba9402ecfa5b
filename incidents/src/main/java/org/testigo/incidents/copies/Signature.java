package org.testigo.incidents.copies;

import java.util.Arrays;
import java.util.List;

/**
 * The MinHash signature of a text: where two agree, the texts probably share words in the same
 * order.
 */
public final class Signature {
  /** How many hash functions. */
  public static final int SIZE = 128;

  /** How many bands for finding candidates. */
  public static final int BANDS = 32;

  /** How many words make a run. */
  public static final int RUN = 4;

  private static final long STEP = 0x9E3779B97F4A7C15L; // the golden ratio, as in SplitMix64

  private final int[] least;
  private final int runs;

  private Signature(int[] least, int runs) {
    this.least = least;
    this.runs = runs;
  }

  /**
   * Makes the signature of a text.
   *
   * @param text any text
   * @return its signature
   */
  public static Signature of(String text) {
    List<String> words = Folding.words(text);
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    int runs = Math.max(0, words.size() - RUN + 1);
    for (int begin = 0; begin < runs; begin++) {
      long hash = hash(words.subList(begin, begin + RUN));
      for (int i = 0; i < SIZE; i++) {
        int mixed = (int) (mix(hash + i * STEP) >>> 33);
        least[i] = Math.min(least[i], mixed);
      }
    }
    return new Signature(least, runs);
  }

  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    return hash;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /**
   * Returns the number of runs of words in the text.
   *
   * @return 0 for a text too short to compare
   */
  public int runs() {
    return runs;
  }

  /**
   * Estimates the share of runs that two texts have in common.
   *
   * @param other the other signature
   * @return the Jaccard coefficient, between 0 and 1
   */
  public double jaccard(Signature other) {
    if (runs == 0 || other.runs == 0) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    return same / (double) SIZE;
  }

  /**
   * Estimates how much of the shorter text stands in the longer.
   *
   * @param other the other signature
   * @return the share of the shorter text's runs, between 0 and 1
   */
  public double containment(Signature other) {
    double jaccard = jaccard(other);
    double shared = jaccard / (1 + jaccard) * (runs + (double) other.runs);
    return Math.min(1, shared / Math.max(1, Math.min(runs, other.runs)));
  }

  /**
   * Names the bands: texts with a band in common are candidates.
   *
   * @return one key a band; none for a text too short to compare
   */
  public List<String> bands() {
    if (runs == 0) {
      return List.of();
    }
    String[] keys = new String[BANDS];
    int rows = SIZE / BANDS;
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < rows; row++) {
        hash = mix(hash * 31 + least[band * rows + row]);
      }
      keys[band] = band + ":" + Long.toHexString(hash);
    }
    return List.of(keys);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that && runs == that.runs && Arrays.equals(least, that.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }

  @Override
  public String toString() {
    return "signature of " + runs + " runs";
  }
}
