package org.testigo.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.record.Span;

class QuotationsProperties {
  private static final String LETTERS = "ab .,\n“”«»\"'‘’—–-„";

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void quotationsLieInOneParagraphInOrderAndApart(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    List<Span> quotes = Quotations.find(text.toString());
    int last = 0;
    for (Span quote : quotes) {
      assertThat(quote.begin()).as("-Dseed=%d", seed).isGreaterThanOrEqualTo(last);
      assertThat(quote.of(text.toString())).as("-Dseed=%d", seed).isNotEmpty().doesNotContain("\n");
      last = quote.end();
    }
  }
}
