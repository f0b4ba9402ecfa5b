package org.testigo.archive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackingProperties {
  private static final int ROUNDS = 300;

  @Test
  void whateverIsPackedComesBack() {
    for (long seed : seeds()) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] plain = bytes(random);
      byte[] known = random.nextBoolean() ? bytes(random) : plain;
      assertThat(Packing.unpack(Packing.pack(plain))).as("seed " + seed).isEqualTo(plain);
      assertThat(Packing.unpack(Packing.pack(plain, known), known))
          .as("seed " + seed)
          .isEqualTo(plain);
    }
  }

  @Test
  void whatIsCutOffIsRefused() {
    for (long seed : seeds()) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] packed = Packing.pack(bytes(random));
      byte[] cut = Arrays.copyOf(packed, random.nextInt(packed.length - 2));
      assertThatThrownBy(() -> Packing.unpack(cut))
          .as("seed " + seed)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aRecordCostsLittleBesideTheTextThatItRepeats() {
    byte[] text = bytes(new SplittableRandom(1), 3000);
    byte[] record =
        ("{\"text\":\"" + new String(text, StandardCharsets.ISO_8859_1) + "\"}")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Packing.pack(record, text).length).isLessThan(Packing.pack(record).length / 10);
  }

  private static byte[] bytes(SplittableRandom random) {
    return bytes(random, 1 + random.nextInt(60_000));
  }

  private static byte[] bytes(SplittableRandom random, int length) {
    byte[] bytes = new byte[length];
    int alphabet = 1 + random.nextInt(1, 200);
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) random.nextInt(alphabet);
    }
    return bytes;
  }

  private static long[] seeds() {
    Long only = Long.getLong("seed");
    return only == null
        ? new SplittableRandom(20_260_102).longs(ROUNDS).toArray()
        : new long[] {only};
  }
}
