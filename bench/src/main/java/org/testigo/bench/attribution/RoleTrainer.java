package org.testigo.bench.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.testigo.coder.attribution.Role;
import org.testigo.coder.attribution.RolePath;
import org.testigo.language.model.Classifier;

/** Learns the roles of the words beside a cue: an averaged structured perceptron. */
final class RoleTrainer {
  private static final int ROUNDS = 8;
  private static final int LEAST = 4;
  private static final double UNIT = 0.05;
  private static final int THIN = 2;
  private static final int KINDS = 3;

  /** One attribution: the features, the kind and the right role of each word. */
  private static final class Row {
    final int[][] features;
    final int[] kinds;
    final int[] right;

    Row(int[][] features, int[] kinds, int[] right) {
      this.features = features;
      this.kinds = kinds;
      this.right = right;
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final WeightTable table = new WeightTable(Role.COUNT);

  RoleTrainer() {
    for (int kind = 0; kind < KINDS; kind++) {
      for (int before = 0; before <= Role.COUNT; before++) {
        for (int i = 0; i < LEAST; i++) {
          table.count(RolePath.step(before, kind));
        }
      }
    }
  }

  void add(int[][] features, int[] kinds, int[] right) {
    rows.add(new Row(features, kinds, right));
    for (int[] keys : features) {
      for (int key : keys) {
        table.count(key);
      }
    }
  }

  Classifier train(long seed) {
    table.keep(LEAST);
    List<Row> order = new ArrayList<>();
    for (Row row : rows) {
      int[][] found = new int[row.features.length][];
      for (int t = 0; t < found.length; t++) {
        found[t] = table.rows(row.features[t]);
      }
      order.add(new Row(found, row.kinds, row.right));
    }
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    table.average();
    return new Classifier(
        "role", List.of("none", "source", "cue", "content"), table.weights(UNIT, THIN));
  }

  private void learn(Row row) {
    table.next();
    double[][] own = new double[row.right.length][Role.COUNT];
    for (int t = 0; t < own.length; t++) {
      for (int role = 0; role < Role.COUNT; role++) {
        own[t][role] = table.score(row.features[t], role);
      }
    }
    int[] guess = RolePath.best(own, row.kinds, RolePath.steps(this::step));
    for (int t = 0; t < guess.length; t++) {
      if (guess[t] != row.right[t]) {
        table.add(row.features[t], row.right[t], 1);
        table.add(row.features[t], guess[t], -1);
      }
      int before = t == 0 ? Role.COUNT : row.right[t - 1];
      int guessed = t == 0 ? Role.COUNT : guess[t - 1];
      if (guess[t] != row.right[t] || before != guessed) {
        table.add(stepRow(before, row.kinds[t]), row.right[t], 1);
        table.add(stepRow(guessed, row.kinds[t]), guess[t], -1);
      }
    }
  }

  private int[] stepRow(int before, int kind) {
    return table.rows(new int[] {RolePath.step(before, kind)});
  }

  private double[] step(int key) {
    int[] row = table.rows(new int[] {key});
    double[] scores = new double[Role.COUNT];
    for (int role = 0; role < Role.COUNT; role++) {
      scores[role] = table.score(row, role);
    }
    return scores;
  }
}
