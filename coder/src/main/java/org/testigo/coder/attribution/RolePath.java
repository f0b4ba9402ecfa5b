package org.testigo.coder.attribution;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.testigo.language.model.FeatureHash;

/** The best row of roles for the words of a sentence, each role weighed with the one before it. */
public final class RolePath {
  /** The template of the step from one role to the next. */
  private static final int STEP = 90;

  private RolePath() {}

  /**
   * Returns the key of the step from one role to the next, beside a mark or not.
   *
   * @param before the number of the role before, or {@link Role#COUNT} at the head of the sentence
   * @param kind what stands here
   * @return the key
   */
  public static int step(int before, int kind) {
    return FeatureHash.of(STEP, before, kind);
  }

  /**
   * Tells what kind of token a step leads to.
   *
   * @param clues the sentence
   * @param token the token
   * @param cue the head of the cue
   * @return 2 at the cue, 1 at a mark, 0 elsewhere
   */
  public static int kind(Clues clues, int token, int cue) {
    return token == cue ? 2 : Character.isLetterOrDigit(clues.s.form(token).charAt(0)) ? 0 : 1;
  }

  /**
   * Finds the best row.
   *
   * @param own for each word the score of each role
   * @param kinds for each word what kind of token it is
   * @param steps for each kind and role before, the score of each role
   * @return the number of the role of each word
   */
  public static int[] best(double[][] own, int[] kinds, double[][][] steps) {
    int size = own.length;
    int[][] from = new int[size][Role.COUNT];
    double[] sums = new double[Role.COUNT];
    for (int t = 0; t < size; t++) {
      double[] next = new double[Role.COUNT];
      for (int role = 0; role < Role.COUNT; role++) {
        int best = t == 0 ? Role.COUNT : 0;
        double most = t == 0 ? steps[kinds[0]][Role.COUNT][role] : Double.NEGATIVE_INFINITY;
        for (int before = 0; t > 0 && before < Role.COUNT; before++) {
          double sum = sums[before] + steps[kinds[t]][before][role];
          if (sum > most) {
            most = sum;
            best = before;
          }
        }
        from[t][role] = best;
        next[role] = most + own[t][role];
      }
      sums = next;
    }
    int[] path = new int[size];
    int last = 0;
    for (int role = 1; role < Role.COUNT; role++) {
      last = sums[role] > sums[last] ? role : last;
    }
    for (int t = size - 1; t >= 0; t--) {
      path[t] = last;
      last = from[t][last];
    }
    return path;
  }

  /**
   * Makes the table of steps from a way to look weights up.
   *
   * @param weights looks up the weights of a key, one for each role
   * @return for each kind and role before, the score of each role
   */
  public static double[][][] steps(IntFunction<double[]> weights) {
    double[][][] steps = new double[3][Role.COUNT + 1][];
    for (int kind = 0; kind < steps.length; kind++) {
      for (int before = 0; before <= Role.COUNT; before++) {
        double[] row = weights.apply(step(before, kind));
        steps[kind][before] = Arrays.copyOf(row, Role.COUNT);
      }
    }
    return steps;
  }
}
