package org.testigo.language.model;

/**
 * Which words are used alike? Every frequent word has a cluster of words with the same neighbours
 * and a usual casing, learned from raw text. Immutable; threads may share it.
 *
 * <p>They are kept as a classifier: the class of a word is its cluster, the weight its casing.
 */
public final class WordClusters {
  /** The name of the classifier that holds the clusters. */
  public static final String CLUSTER = "cluster";

  /** Written now one way, now another, or not known. */
  public static final int MIXED = 1;

  /** Mostly written in lower case inside a sentence. */
  public static final int LOWER = 2;

  /** Mostly written with a capital at its beginning. */
  public static final int FIRST = 3;

  /** Mostly written in capitals. */
  public static final int CAPITALS = 4;

  /** No clusters at all. */
  public static final WordClusters NONE = new WordClusters(new WeightsBuilder().build());

  private final Weights weights;

  private WordClusters(Weights weights) {
    this.weights = weights;
  }

  /**
   * Takes the clusters out of a classifier.
   *
   * @param classifier a classifier with one class for each word
   * @return the clusters
   */
  public static WordClusters of(Classifier classifier) {
    return new WordClusters(classifier.weights());
  }

  /**
   * Finds a word.
   *
   * @param lower the code of the word in lower case
   * @return its entry, or -1 for a rare word
   */
  int find(int lower) {
    return weights.firstEntry(lower);
  }

  /**
   * Returns the cluster of an entry.
   *
   * @param entry an entry, or -1
   * @return 1 + the number of its cluster, or 0 for a rare word
   */
  static int cluster(int entry) {
    return 1 + (entry >> 8);
  }

  /**
   * Returns how a word is mostly written.
   *
   * @param entry an entry, or -1
   * @return {@link #LOWER} and the like, or 0 for a rare word
   */
  static int casing(int entry) {
    return entry < 0 ? 0 : entry & 0xFF;
  }
}
