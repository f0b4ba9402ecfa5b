package org.testigo.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("EnumOrdinal") // moves are drawn by number
class ConfigurationProperties {
  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void anyWayThroughEndsInAProjectiveTreeWithOneRoot(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 1 + random.nextInt(30);
    Configuration state = new Configuration();
    state.begin(1 + random.nextInt(50));
    state.begin(size);
    int steps = 0;
    while (!state.finished()) {
      Transition.Move move = Transition.Move.values()[random.nextInt(3)];
      if (state.allows(move)) {
        state.apply(move, random.nextInt(5));
        steps++;
      }
    }
    assertThat(steps).as("-Dseed=%d", seed).isEqualTo(2 * size - 1);
    int roots = 0;
    for (int word = 1; word <= size; word++) {
      roots += state.head(word) == 0 ? 1 : 0;
      int up = word;
      for (int i = 0; i <= size && up != 0; i++) {
        up = state.head(up);
      }
      assertThat(up).as("no cycle above %d, -Dseed=%d", word, seed).isZero();
      assertThat(crossed(state, word, size)).as("%d, -Dseed=%d", word, seed).isFalse();
    }
    assertThat(roots).as("-Dseed=%d", seed).isEqualTo(1);
  }

  private static boolean crossed(Configuration state, int word, int size) {
    int low = Math.min(word, state.head(word));
    int high = Math.max(word, state.head(word));
    for (int other = low + 1; low > 0 && other < high && other <= size; other++) {
      int head = state.head(other);
      if (head < low || head > high) {
        return true;
      }
    }
    return false;
  }
}
