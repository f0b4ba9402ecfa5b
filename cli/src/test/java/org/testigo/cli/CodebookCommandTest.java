package org.testigo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int testigo(String... args) {
    return Main.run(args, new PrintWriter(out), new PrintWriter(err));
  }

  private void frames(String yaml) throws IOException {
    Path file = folder.resolve("events/en/own.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "type: COERCE\nframes:\n" + yaml);
  }

  @Test
  void framesOfATypeAreListedWithFileAndLine() {
    assertThat(testigo("codebook", "list", "coerce")).isZero();
    assertThat(out.toString())
        .contains("events/en/coerce.yaml:")
        .contains("events/es/coerce.yaml:");
  }

  @Test
  void framesOfAWordAreListed() {
    assertThat(testigo("codebook", "list", "detain")).isZero();
    assertThat(out.toString()).contains("COERCE arrest  verb:").doesNotContain("AGREE");
  }

  @Test
  void aWordThatNamesNothingIsSaidSo() {
    assertThat(testigo("codebook", "list", "xyzzy")).isEqualTo(2);
    assertThat(err.toString()).contains("xyzzy");
  }

  @Test
  void aSoundFolderPasses() throws IOException {
    frames("  - verb: corral\n    example: \"The police [corralled] forty students in Quito.\"\n");
    assertThat(testigo("codebook", "check", folder.toString())).as(err.toString()).isZero();
    assertThat(out.toString()).contains("1 examples");
  }

  @Test
  void anEntryThatFailsItsExampleIsNamedWithItsLine() throws IOException {
    frames("  - verb: corral\n    example: \"The police [sang] in Quito.\"\n");
    assertThat(testigo("codebook", "check", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("events/en/own.yaml");
  }

  @Test
  void anUnknownKeyIsNamedWithItsRemedy() throws IOException {
    frames("  - vrb: corral\n");
    assertThat(testigo("codebook", "check", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("own.yaml");
  }
}
