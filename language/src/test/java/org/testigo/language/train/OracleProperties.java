package org.testigo.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.language.parse.Configuration;
import org.testigo.language.parse.Transition;

@SuppressWarnings("EnumOrdinal") // moves are drawn by number
class OracleProperties {
  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 150);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void aMoveCostsTheArcsThatTryingEverythingNoLongerFinds(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] heads = walk(1 + random.nextInt(5), random, Integer.MAX_VALUE, new StringBuilder());
    StringBuilder moves = new StringBuilder();
    walk(heads.length - 1, random, random.nextInt(2 * heads.length - 2), moves);
    Oracle oracle = new Oracle(heads);
    Configuration state = replay(moves.toString(), heads.length - 1);
    int best = best(moves.toString(), heads);
    for (Transition.Move move : Transition.Move.values()) {
      if (state.allows(move)) {
        assertThat(oracle.cost(state, move))
            .as("%s after %s, -Dseed=%d", move, moves, seed)
            .isEqualTo(best - best(moves.toString() + move.ordinal(), heads));
      }
    }
  }

  // A random tree, or a random beginning of one.
  private static int[] walk(int size, SplittableRandom random, int steps, StringBuilder moves) {
    Configuration state = replay("", size);
    int left = steps;
    while (!state.finished() && left-- > 0) {
      Transition.Move move = Transition.Move.values()[random.nextInt(3)];
      while (!state.allows(move)) {
        move = Transition.Move.values()[random.nextInt(3)];
      }
      state.apply(move, 0);
      moves.append(move.ordinal());
    }
    int[] heads = new int[size + 1];
    for (int word = 1; word <= size; word++) {
      heads[word] = state.head(word);
    }
    return heads;
  }

  private static Configuration replay(String moves, int size) {
    Configuration state = new Configuration();
    state.begin(size);
    for (int i = 0; i < moves.length(); i++) {
      state.apply(Transition.Move.values()[moves.charAt(i) - '0'], 0);
    }
    return state;
  }

  private static int best(String moves, int[] heads) {
    Configuration state = replay(moves, heads.length - 1);
    if (state.finished()) {
      int right = 0;
      for (int word = 1; word < heads.length; word++) {
        right += state.head(word) == heads[word] ? 1 : 0;
      }
      return right;
    }
    int best = -1;
    for (Transition.Move move : Transition.Move.values()) {
      if (state.allows(move)) {
        best = Math.max(best, best(moves + move.ordinal(), heads));
      }
    }
    return best;
  }
}
