package org.testigo.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final int[] KEYS = {7, 1 << 20, 0x80000001, -3};
  private static final Weights WEIGHTS = weights();
  private static final ModelFile MODEL =
      new ModelFile(
          "tag",
          "es",
          "sha256:00",
          42,
          List.of(new Classifier("upos", List.of("A", "B", "Ñ"), WEIGHTS)));

  private static Weights weights() {
    WeightsBuilder builder = new WeightsBuilder();
    builder.feature(KEYS[0]);
    builder.weight(0, 5);
    builder.feature(KEYS[1]);
    builder.weight(1, -7);
    builder.weight(2, 1000);
    builder.feature(KEYS[2]);
    builder.weight(2, -1001);
    builder.feature(KEYS[3]);
    builder.weight(0, 1);
    return builder.build();
  }

  private static ModelFile read(byte[] bytes, String name) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(bytes), name);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ModelFile again = read(MODEL.toBytes(), "x.model");
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
      assertThatThrownBy(() -> read(damaged, "x.model"))
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
      assertThatThrownBy(() -> read(cut, "x.model"))
          .as("length %d", length)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("x.model");
    }
  }

  @Test
  void aFileThatGoesOnIsRefused() {
    byte[] longer = Arrays.copyOf(MODEL.toBytes(), MODEL.toBytes().length + 1);
    assertThatThrownBy(() -> read(longer, "x.model"))
        .isInstanceOf(IOException.class)
        .hasMessage("x.model: the model is damaged: it goes on after its end");
  }

  @Test
  void anotherKindOfFileIsRefused() {
    byte[] text = "This is a letter to the editor, not a model.".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(text, "letter.txt"))
        .isInstanceOf(IOException.class)
        .hasMessage("letter.txt: this is no Testigo model");
  }

  @Test
  void aLaterFormatIsRefusedByItsNumber() {
    byte[] bytes = MODEL.toBytes();
    bytes[8] = 3;
    assertThatThrownBy(() -> read(bytes, "x.model"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("format 3")
        .hasMessageContaining("format 2");
  }
}
