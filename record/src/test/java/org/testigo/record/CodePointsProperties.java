package org.testigo.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsProperties {
  private static final int[] ALPHABET = {'a', 'ñ', 0x301, 0x1F693, '\n', 0x5D0, 0x10FFFF};

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void aConvertedSpanHoldsTheSameWords(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int length = random.nextInt(40);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(ALPHABET[random.nextInt(ALPHABET.length)]);
    }
    int[] points = text.codePoints().toArray();
    int begin = random.nextInt(length + 1);
    int end = begin + random.nextInt(length - begin + 1);
    Span utf16 = new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    Span span = new CodePoints(text.toString()).span(utf16);
    assertThat(new String(points, span.begin(), span.end() - span.begin()))
        .as("-Dseed=%d", seed)
        .isEqualTo(utf16.of(text.toString()));
  }
}
