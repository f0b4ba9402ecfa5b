package org.testigo.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightsProperties {
  private static final int CLASSES = 9;

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void sumsAreThoseOfAPlainMap(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    // Few high bits, so that many keys fall on the same slots.
    int mask = random.nextBoolean() ? -1 : 0xC00000FF;
    TreeMap<Long, int[]> plain = new TreeMap<>();
    for (int i = random.nextInt(200); i > 0; i--) {
      int[] weights = new int[CLASSES];
      weights[random.nextInt(CLASSES)] = random.nextInt(-500, 500) * 2 + 1;
      weights[random.nextInt(CLASSES)] = random.nextInt(-500, 500) * 2 + 1;
      plain.put(Integer.toUnsignedLong(random.nextInt() & mask), weights);
    }
    Weights packed = pack(plain);
    int[] features = new int[50];
    int[] expected = new int[CLASSES];
    for (int i = 0; i < features.length; i++) {
      long known = plain.isEmpty() ? 0 : pick(plain, random);
      features[i] = random.nextBoolean() ? (int) known : random.nextInt() & mask;
      int[] weights = plain.get(Integer.toUnsignedLong(features[i]));
      for (int label = 0; weights != null && label < CLASSES; label++) {
        expected[label] += weights[label];
      }
    }
    int[] scores = new int[CLASSES];
    packed.score(features, features.length, scores);
    assertThat(scores).as("-Dseed=%d", seed).isEqualTo(expected);
  }

  private static long pick(Map<Long, int[]> plain, SplittableRandom random) {
    Long[] keys = plain.keySet().toArray(new Long[0]);
    return keys[random.nextInt(keys.length)];
  }

  private static Weights pack(Map<Long, int[]> plain) {
    WeightsBuilder builder = new WeightsBuilder();
    plain.forEach(
        (key, weights) -> {
          builder.feature(key.intValue());
          for (int label = 0; label < CLASSES; label++) {
            builder.weight(label, weights[label]);
          }
        });
    return builder.build();
  }
}
