package org.testigo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.record.RecordJson;

/** Runs the launcher at the root on what the build has made. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path elsewhere;

  /** What a run printed and how it ended. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void theJarIsBuilt() {
    assumeThat(HOME.resolve("cli/target/lib")).as("made by mvn package").isDirectory();
  }

  private Run run(String launcher, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher));
    command.addAll(List.of(args));
    Path out = elsewhere.resolve("out");
    Path err = elsewhere.resolve("err");
    int code =
        new ProcessBuilder(command)
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void itRunsFromAnyFolderAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("witness"), HOME.resolve("testigo"));
    Files.writeString(elsewhere.resolve("a b.txt"), "Police arrested two men in Quito.\n");
    Run run = run(link.toString(), "read", "--format", "json", "a b.txt");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(new RecordJson().read(run.out()).events()).isNotEmpty();
  }

  @Test
  void itPassesTheExitCodeOn() throws Exception {
    Run run = run(HOME.resolve("testigo").toString(), "read", "none.txt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.txt").contains("no such file");
  }
}
