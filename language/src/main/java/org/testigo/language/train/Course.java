package org.testigo.language.train;

import org.testigo.language.model.WordClusters;

/**
 * How a collection is gone through.
 *
 * @param clusters the clusters of words
 * @param goldWeight how often a gold sentence is seen for each time another one is
 * @param rounds how often to go through the collection
 * @param seed the seed of the order
 * @param margin a right choice that wins by no more than this is learned from like a wrong one
 */
record Course(WordClusters clusters, int goldWeight, int rounds, long seed, float margin) {
  /** The same course with other weights of gold and another number of rounds. */
  Course with(int gold, int often) {
    return new Course(clusters, gold, often, seed, margin);
  }

  /** The same course with another margin. */
  Course with(float wide) {
    return new Course(clusters, goldWeight, rounds, seed, wide);
  }
}
