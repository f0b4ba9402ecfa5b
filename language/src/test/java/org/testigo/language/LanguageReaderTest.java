package org.testigo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testigo.language.model.ModelFile;
import org.testigo.language.tree.Sentence;

class LanguageReaderTest {
  private static final String TEXT =
      "QUITO, Aug. 22 — Police said: \"Two men 😀 were killed.\"\r\n\r\n"
          + "¿Quién? Lo detuvieron en Machala, según la policía. \t POLICE DENIED IT!!! …";

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = LanguageReader.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return stream.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everySentenceIsATreeOverItsOwnWords(String code) {
    List<Sentence> sentences = LanguageReader.of(code).read(TEXT);
    assertThat(sentences).isNotEmpty();
    for (Sentence sentence : sentences) {
      int roots = 0;
      for (int token = 0; token < sentence.size(); token++) {
        roots += sentence.head(token) == Sentence.NONE ? 1 : 0;
        assertThat(TEXT.substring(sentence.begin(token), sentence.end(token))).isNotBlank();
        assertThat(sentence.dominates(sentence.root(), token)).isTrue();
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void committedModelsTellWhatTheyWereMadeFrom(String code) throws IOException {
    for (String kind : List.of("tag", "parse", "name")) {
      ModelFile model =
          ModelFile.read(new ByteArrayInputStream(resource(code + "/" + kind + ".model")), kind);
      assertThat(model.kind()).isEqualTo(kind);
      assertThat(model.language()).isEqualTo(code);
      assertThat(model.inputs()).matches("sha256:[0-9a-f]{64}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theModelIdIsTheChecksumOfTheModels(String code)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String kind : List.of("tag", "parse", "name")) {
      digest.update(resource(code + "/" + kind + ".model"));
    }
    assertThat(LanguageReader.of(code).modelId())
        .isEqualTo("sha256:" + HexFormat.of().formatHex(digest.digest()));
  }

  @Test
  void emptyTextHasNoSentences() {
    assertThat(LanguageReader.of("en").read("")).isEmpty();
    assertThat(LanguageReader.of("en").read(" \r\n\t")).isEmpty();
  }

  @Test
  void anotherLanguageIsRefusedByName() {
    assertThatThrownBy(() -> LanguageReader.of("fr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"fr\"");
  }
}
