package org.testigo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.archive.keep.Kept;
import org.testigo.record.InputException;

class DamageTest {
  private static final int REPORTS = 60;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.archive");
  }

  private ArchiveWriter writer() {
    return ArchiveWriter.open(file, Samples.CLOCK, "test", false);
  }

  private static List<String> faults(Path file) {
    List<String> faults = new ArrayList<>();
    try (Archive archive = Archive.open(file)) {
      archive.check(null, faults::add, () -> {});
    } catch (InputException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    return faults;
  }

  @Test
  void aFullDiskKeepsWhatWasKeptAndTheRestIsAddedLater() {
    int safe = 0;
    try (ArchiveWriter writer = writer()) {
      writer.add(Samples.arrest(1));
      writer.flush();
      long pages =
          writer.database().first("PRAGMA page_count", row -> row.getLong(1)).orElseThrow();
      writer.database().list("PRAGMA max_page_count = " + (pages + 3), row -> row.getLong(1));
      for (int i = 2; i <= REPORTS; i++) {
        writer.add(Samples.arrest(i));
        writer.flush();
        safe = i;
      }
    } catch (InputException e) {
      assertThat(e.problems()).singleElement().extracting("code").isEqualTo("disk-full");
    }
    assertThat(safe).isBetween(1, REPORTS - 1);
    assertThat(faults(file)).isEmpty();
    try (ArchiveWriter writer = writer()) {
      for (int i = 1; i <= REPORTS; i++) {
        Kept kept = i <= safe ? Kept.THERE_ALREADY : Kept.ADDED;
        assertThat(writer.add(Samples.arrest(i))).isEqualTo(kept);
      }
    }
    assertThat(faults(file)).isEmpty();
  }

  @Test
  void aWriterGoesOnAfterAFullDisk() {
    try (ArchiveWriter writer = writer()) {
      writer.add(Samples.arrest(1));
      writer.flush();
      long pages =
          writer.database().first("PRAGMA page_count", row -> row.getLong(1)).orElseThrow();
      writer.database().list("PRAGMA max_page_count = " + pages, row -> row.getLong(1));
      assertThatThrownBy(
              () -> {
                for (int i = 2; i <= REPORTS; i++) {
                  writer.add(Samples.raid(i));
                  writer.flush();
                }
              })
          .isInstanceOf(InputException.class);
      writer.database().list("PRAGMA max_page_count = 1000000", row -> row.getLong(1));
      assertThat(writer.add(Samples.raid(REPORTS))).isEqualTo(Kept.ADDED);
    }
    assertThat(faults(file)).isEmpty();
  }

  @Test
  void aCopyOfTheFileWithItsLogIsWhole() throws IOException {
    try (ArchiveWriter writer = writer()) {
      for (int i = 1; i <= REPORTS; i++) {
        writer.add(Samples.arrest(i));
        writer.flush();
      }
      Path copy = folder.resolve("copy.archive");
      Files.copy(file, copy);
      Files.copy(folder.resolve("a.archive-wal"), folder.resolve("copy.archive-wal"));
      assertThat(faults(copy)).isEmpty();
    }
  }

  @Test
  void aTornCopyIsNeverTakenForWhole() throws IOException {
    try (ArchiveWriter writer = writer()) {
      for (int i = 1; i <= REPORTS; i++) {
        writer.add(Samples.arrest(i));
      }
    }
    SplittableRandom random = new SplittableRandom(3);
    Path torn = folder.resolve("torn.archive");
    for (int i = 0; i < 25; i++) {
      Files.deleteIfExists(torn);
      Files.copy(file, torn);
      long length = random.nextLong(Files.size(file));
      try (FileChannel channel = FileChannel.open(torn, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
      assertThat(faults(torn)).as("cut at " + length).isNotEmpty();
    }
  }
}
