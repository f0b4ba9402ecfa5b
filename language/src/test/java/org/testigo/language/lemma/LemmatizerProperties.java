package org.testigo.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;

class LemmatizerProperties {
  private static final Lemmatizer[] ALL = {
    Lemmatizer.of("en"), Lemmatizer.of("es"), Lemmatizer.of("fr")
  };
  private static final String[] PIECES = {
    "a", "e", "s", "es", "n", "ed", "ing", "ción", "ado", "ar", "ir", "é", "í", "gu", "qu", "z",
    "c", "men", "ies", "ll", "-", "'", "9", "\uD83D", "İ", "\u0301", "est", "er", "y", "iendo", "yó"
  };

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void everyWordHasALemmaInLowerCase(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder word = new StringBuilder();
    for (int piece = random.nextInt(6); piece >= 0; piece--) {
      word.append(PIECES[random.nextInt(PIECES.length)]);
    }
    for (Lemmatizer lemmatizer : ALL) {
      for (Upos upos : Upos.values()) {
        String lemma = lemmatizer.lemma(word.toString(), upos, Features.NONE);
        assertThat(lemma).as("-Dseed=%d %s %s", seed, word, upos).isNotEmpty();
        if (upos != Upos.PROPN && upos != Upos.PRON) {
          assertThat(lemma).as("-Dseed=%d", seed).isEqualTo(lemma.toLowerCase(Locale.ROOT));
        }
      }
      assertThat(lemmatizer.infinitive(word.toString())).isNotNull();
    }
  }
}
