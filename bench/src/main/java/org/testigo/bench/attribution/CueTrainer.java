package org.testigo.bench.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.testigo.language.model.Classifier;

/** Learns which words attribute: a logistic regression over hashed features, averaged. */
final class CueTrainer {
  private static final int ROUNDS = 8;
  private static final int KEPT = 5;
  private static final int LEAST = 3;
  private static final double RATE = 0.1;
  private static final double DECAY = 1e-5;
  private static final double UNIT = 0.01;
  private static final int THIN = 3;

  private final List<int[]> features = new ArrayList<>();
  private final List<Boolean> attributes = new ArrayList<>();
  private final WeightTable table = new WeightTable(1);

  void add(int[] keys, boolean right) {
    features.add(keys);
    attributes.add(right);
    for (int key : keys) {
      table.count(key);
    }
  }

  /**
   * Learns.
   *
   * @param bias the key of the feature that all words have
   * @param odds the log-odds from which on a word counts as attributing
   * @param seed the seed of the order of the examples
   */
  Classifier train(int bias, double odds, long seed) {
    table.keep(LEAST);
    List<int[]> rows = new ArrayList<>();
    features.forEach(keys -> rows.add(table.rows(keys)));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        double chance = 1 / (1 + Math.exp(-table.score(rows.get(i), 0)));
        table.descend(rows.get(i), 0, chance - (attributes.get(i) ? 1 : 0), RATE, DECAY);
      }
      if (round >= ROUNDS - KEPT) {
        table.keepRound();
      }
    }
    table.averageRounds(KEPT);
    table.add(table.rows(new int[] {bias}), 0, (float) -odds);
    return new Classifier("cue", List.of("yes"), table.weights(UNIT, THIN));
  }
}
