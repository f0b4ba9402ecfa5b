package org.testigo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing program again and again; {@code -Dkills=100} does it more often. */
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 5);
  private static final int REPORTS = 200;

  @TempDir private Path folder;

  private Process child(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            file.toString(),
            Integer.toString(REPORTS))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Lets a child write some reports and kills it; gives how many it said were safe. */
  private int killedAfter(Path file, int lines) throws IOException, InterruptedException {
    Process child = child(file);
    int safe = 0;
    try (BufferedReader said = child.inputReader()) {
      for (int i = 0; i < lines; i++) {
        String line = said.readLine();
        if (line == null || line.equals("done")) {
          break;
        }
        safe = Integer.parseInt(line);
      }
      child.destroyForcibly();
      child.waitFor();
    }
    return safe;
  }

  @Test
  void nothingThatWasSafeIsEverLost() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(7);
    Path file = folder.resolve("a.archive");
    Path copy = folder.resolve("copy.archive");
    for (int kill = 0; kill < KILLS; kill++) {
      int safe = killedAfter(file, random.nextInt(50));
      if (!Files.exists(file)) {
        continue;
      }
      Files.deleteIfExists(copy);
      Files.copy(file, copy);
      assertThat(size(file)).as("kill " + kill).isGreaterThanOrEqualTo(safe);
      assertWhole(copy, kill);
      if (random.nextInt(3) == 0) {
        Files.delete(file);
      }
    }
    Process last = child(file);
    last.inputReader().lines().forEach(line -> {});
    assertThat(last.waitFor()).isZero();
    assertThat(size(file)).isEqualTo(REPORTS);
    assertWhole(file, KILLS);
  }

  private static long size(Path file) {
    ArchiveWriter.open(file, Samples.CLOCK, "test", false).close();
    try (Archive archive = Archive.open(file)) {
      return archive.size();
    }
  }

  /** A copy without the log beside it is an earlier state, and whole; or it was never begun. */
  private static void assertWhole(Path file, int kill) {
    List<String> faults = new ArrayList<>();
    ArchiveWriter.open(file, Samples.CLOCK, "test", false).close();
    try (Archive archive = Archive.open(file)) {
      archive.check(null, faults::add, () -> {});
    }
    assertThat(faults).as("kill " + kill).isEmpty();
  }
}
