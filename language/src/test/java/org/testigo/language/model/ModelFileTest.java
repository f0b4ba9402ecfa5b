package org.testigo.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final int[] KEYS = {7, 1 << 20, 0x80000001, -3};
  private static final Weights WEIGHTS =
      new Weights(
          KEYS,
          new int[] {1, 2, 1, 1},
          new int[] {
            Weights.entry(0, 5),
            Weights.entry(1, -7),
            Weights.entry(2, 32767),
            Weights.entry(2, -32768),
            Weights.entry(0, 1)
          });
  private static final ModelFile MODEL =
      new ModelFile(
          "tag",
          "es",
          "sha256:00",
          42,
          List.of(new Classifier("upos", List.of("A", "B", "Ñ"), WEIGHTS)));

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ModelFile again = ModelFile.read(MODEL.toBytes(), "x.model");
    assertThat(again.kind()).isEqualTo("tag");
    assertThat(again.language()).isEqualTo("es");
    assertThat(again.inputs()).isEqualTo("sha256:00");
    assertThat(again.seed()).isEqualTo(42);
    Classifier upos = again.classifier("upos");
    assertThat(upos.classes()).containsExactly("A", "B", "Ñ");
    int[] scores = new int[3];
    upos.weights().score(KEYS.clone(), KEYS.length, scores);
    assertThat(scores).containsExactly(6, -7, -1);
    assertThat(again.toBytes()).isEqualTo(MODEL.toBytes());
  }

  @Test
  void anyDamagedByteIsFound() {
    byte[] bytes = MODEL.toBytes();
    for (int i = 10; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;
      assertThatThrownBy(() -> ModelFile.read(damaged, "x.model"))
          .as("byte %d", i)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("x.model: the model is damaged");
    }
  }

  @Test
  void aFileThatBreaksOffIsRefused() {
    byte[] bytes = MODEL.toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ModelFile.read(cut, "x.model"))
          .as("length %d", length)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("x.model");
    }
  }

  @Test
  void anotherKindOfFileIsRefused() {
    byte[] text = "This is a letter to the editor, not a model.".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ModelFile.read(text, "letter.txt"))
        .isInstanceOf(IOException.class)
        .hasMessage("letter.txt: this is no Testigo model");
  }

  @Test
  void aLaterFormatIsRefusedByItsNumber() {
    byte[] bytes = MODEL.toBytes();
    bytes[9] = 2;
    assertThatThrownBy(() -> ModelFile.read(bytes, "x.model"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("format 2")
        .hasMessageContaining("format 1");
  }
}
