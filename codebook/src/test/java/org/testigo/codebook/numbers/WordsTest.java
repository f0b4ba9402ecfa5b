package org.testigo.codebook.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void lettersDigitsAndMarksAreCutApart() {
    assertThat(Words.of("El 3,2 % a las 23:40, US$46m.").folded())
        .containsExactly("el", "3,2", "%", "a", "las", "23:40", ",", "us", "$", "46", "m", ".");
  }

  @Test
  void accentsAreFoldedButTheTildeOfEnyeStays() {
    assertThat(Words.of("MIÉRCOLES veintitrés año").folded())
        .containsExactly("miercoles", "veintitres", "año");
  }

  @Test
  void aCombiningAccentDoesNotCutAWord() {
    Words words = Words.of("sa\u0301bado 3");
    assertThat(words.folded()).containsExactly("sabado", "3");
    assertThat(words.end(0)).isEqualTo(7);
  }

  @Test
  void offsetsPointIntoTheWholeText() {
    Words words = Words.of("one two three", 4, 7);
    assertThat(words.size()).isEqualTo(1);
    assertThat(words.begin(0)).isEqualTo(4);
    assertThat(words.raw(0)).isEqualTo("two");
  }
}
