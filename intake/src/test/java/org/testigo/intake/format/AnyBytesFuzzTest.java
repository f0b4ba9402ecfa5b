package org.testigo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.testigo.intake.bytes.Budget;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Defaults;
import org.testigo.intake.terms.Limits;
import org.testigo.intake.terms.Mapping;
import org.testigo.intake.terms.Terms;

/**
 * Fuzz targets of the byte readers. In the build each runs on its seeds, under {@code
 * AnyBytesFuzzTestInputs}; with {@code JAZZER_FUZZ=1} and {@code -Dtest=AnyBytesFuzzTest#page} one
 * of them is fuzzed.
 */
class AnyBytesFuzzTest {
  private static final Limits SMALL =
      new Limits(200_000, 400_000, 200_000, 4, 200, 5_000_000, 100, 20);

  private static void read(String name, byte[] bytes) throws IOException {
    Defaults defaults = new Defaults(null, null, null, StandardCharsets.UTF_8);
    Terms terms = new Terms(defaults, Mapping.PLAIN, SMALL);
    Budget budget = new Budget(SMALL);
    Piece piece =
        new Piece(
            terms,
            budget,
            name,
            null,
            name,
            null,
            null,
            0,
            null,
            budget.packed(new ByteArrayInputStream(bytes)));
    List<Taken> all = new ArrayList<>();
    try (ReportStream stream = Formats.open(piece, Optional.of(Format.TEXT))) {
      stream.forEachRemaining(all::add);
    }
    assertThat(all).isNotEmpty();
  }

  @FuzzTest
  void whatever(byte[] bytes) throws IOException {
    read("download", bytes);
  }

  @FuzzTest
  void page(byte[] bytes) throws IOException {
    read("a.html", bytes);
  }

  @FuzzTest
  void pdf(byte[] bytes) throws IOException {
    read("a.pdf", bytes);
  }

  @FuzzTest
  void archive(byte[] bytes) throws IOException {
    read("a.zip", bytes);
  }

  @FuzzTest
  void webArchive(byte[] bytes) throws IOException {
    read("a.warc", bytes);
  }

  @FuzzTest
  void mail(byte[] bytes) throws IOException {
    read("a.eml", bytes);
  }

  @FuzzTest
  void table(byte[] bytes) throws IOException {
    read("a.csv", bytes);
  }
}
