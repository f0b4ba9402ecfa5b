package org.testigo.language.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {
  @Test
  void linesOfOneKeyAreJoinedAndCommentsLeftOut() {
    WordFile file = WordFile.parse("a: x y # no\n# b: z\n\na: w\nc:\n");
    assertThat(file.keys()).containsExactly("a", "c");
    assertThat(file.words("a")).containsExactly("x", "y", "w");
    assertThat(file.words("b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviations.txt",
        "endings.txt",
        "lemmas.txt",
        "lexicon.txt",
        "multiwords.txt",
        "verbs.txt"
      })
  void bothLanguagesHoldTheSameFiles(String name) {
    assertThat(WordFile.read("en/" + name).keys()).isNotEmpty();
    assertThat(WordFile.read("es/" + name).keys()).isNotEmpty();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> WordFile.read("xx/none.txt"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("xx/none.txt");
  }
}
