package org.testigo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Interrupts a real run in a process of its own, which waits for the rest of its input. */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
  @TempDir private Path folder;

  @Test
  void controlCLeavesNothingHalfWrittenAndSaysSo() throws Exception {
    Path result = folder.resolve("result.jsonl");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.testigo.cli.Main",
                "read",
                "-",
                "--out",
                result.toString())
            .start();
    while (run.isAlive() && files().isEmpty()) {
      Thread.sleep(20);
    }
    assertThat(files()).as("the output is begun").hasSize(1);

    new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();

    assertThat(run.waitFor()).isEqualTo(2);
    assertThat(new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains(result.toString())
        .contains("interrupted");
    assertThat(files()).isEmpty();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      return left.map(path -> path.getFileName().toString()).toList();
    }
  }
}
