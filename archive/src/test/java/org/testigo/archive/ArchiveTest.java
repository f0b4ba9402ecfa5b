package org.testigo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.archive.find.Kind;
import org.testigo.archive.find.Query;
import org.testigo.archive.find.StoredReport;
import org.testigo.archive.keep.Kept;
import org.testigo.record.InputException;
import org.testigo.record.Origin;
import org.testigo.record.Problem;
import org.testigo.record.RecordJson;
import org.testigo.record.Status;

class ArchiveTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.archive");
  }

  private ArchiveWriter writer() {
    return ArchiveWriter.open(file, Samples.CLOCK, "test", false);
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    try (Archive archive = Archive.open(file)) {
      archive.check(null, faults::add, () -> {});
    }
    return faults;
  }

  private void addSamples() {
    try (ArchiveWriter writer = writer()) {
      for (int i = 1; i <= 5; i++) {
        writer.add(Samples.arrest(i));
        writer.add(Samples.raid(i));
      }
    }
  }

  @Test
  void whatIsAddedComesBackByteForByte() {
    addSamples();
    try (Archive archive = Archive.open(file)) {
      StoredReport first = archive.report(1);
      assertThat(first.json()).isEqualTo(new RecordJson().line(Samples.arrest(1).record()));
      assertThat(first.report().id()).isEqualTo("es-1");
      assertThat(first.obtained()).isEqualTo(LocalDate.of(2024, 5, 1));
      assertThat(first.origins()).extracting(Origin::file).containsExactly("reports/es-1.txt");
      assertThat(archive.original(1))
          .hasValueSatisfying(
              bytes ->
                  assertThat(new String(bytes, StandardCharsets.UTF_8))
                      .isEqualTo(first.report().text()));
      assertThat(archive.report(2).report().id()).isNull();
      assertThat(archive.size()).isEqualTo(10);
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void theSameOriginalIsKeptOnceAndItsOtherPlacesAreNoted() {
    addSamples();
    try (ArchiveWriter writer = writer()) {
      assertThat(writer.add(Samples.arrest(1))).isEqualTo(Kept.THERE_ALREADY);
      StoredReport stored;
      try (Archive archive = Archive.open(file)) {
        stored = archive.report(1);
      }
      Origin elsewhere = new Origin("copy.zip", "a.txt", 0, 9, stored.origins().get(0).sha256());
      assertThat(writer.meet(elsewhere, null)).hasValue(Kept.MET_ELSEWHERE);
      assertThat(writer.meet(elsewhere, null)).hasValue(Kept.THERE_ALREADY);
    }
    try (Archive archive = Archive.open(file)) {
      assertThat(archive.size()).isEqualTo(10);
      assertThat(archive.report(1).origins())
          .extracting(Origin::toString)
          .containsExactly("copy.zip!/a.txt", "reports/es-1.txt");
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void aSecondWriterIsToldWhoWritesWhileReadersReadOn() {
    try (ArchiveWriter writer = writer()) {
      writer.add(Samples.arrest(1));
      writer.flush();
      writer.add(Samples.arrest(2));
      assertThatThrownBy(this::writer)
          .isInstanceOf(InputException.class)
          .hasMessageContaining("another program writes to it: test");
      try (Archive archive = Archive.open(file)) {
        assertThat(archive.size()).isEqualTo(1);
      }
    }
    try (Archive archive = Archive.open(file)) {
      assertThat(archive.size()).isEqualTo(2);
    }
    assertThat(folder.resolve("a.archive.lock")).doesNotExist();
    assertThat(folder.resolve("a.archive-wal")).doesNotExist();
  }

  @Test
  void recodingKeepsTheOldRecordAndReportsWhatChanged() {
    addSamples();
    String before;
    try (Archive archive = Archive.open(file)) {
      before = archive.report(1).json();
      try (ArchiveWriter writer = writer()) {
        assertThat(
                writer
                    .recode(archive.report(1), Samples.arrest(1, "0.2.0", Status.DENIED))
                    .arrays()
                    .toString())
            .isEqualTo("{events=+0 −0 ~1}");
        assertThat(
                writer
                    .recode(archive.report(3), Samples.arrest(2, "0.2.0", Status.OCCURRED))
                    .isEmpty())
            .isTrue();
      }
    }
    try (Archive archive = Archive.open(file)) {
      StoredReport after = archive.report(1);
      assertThat(after.revision()).isEqualTo(2);
      assertThat(after.record().coder().version()).isEqualTo("0.2.0");
      assertThat(archive.history(1, 1)).hasValue(before);
      assertThat(archive.history(1, 3)).isEmpty();
      assertThat(archive.count(Query.all(Kind.EVENTS))).isEqualTo(10);
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void problemsAreListedUntilTheirFileIsReadAgain() {
    Problem problem = new Problem("unreadable", "b.pdf", 3, "no text", "give another");
    try (ArchiveWriter writer = writer()) {
      writer.note(problem);
      writer.note(problem);
      writer.note(new Problem("empty-file", "c.txt", 0, "empty", "fill it"));
    }
    try (Archive archive = Archive.open(file)) {
      assertThat(archive.problems()).hasSize(2).startsWith(problem);
    }
    try (ArchiveWriter writer = writer()) {
      writer.forgetProblems("b.pdf");
    }
    try (Archive archive = Archive.open(file)) {
      assertThat(archive.problems()).extracting(Problem::file).containsExactly("c.txt");
    }
  }

  @Test
  void whatIsNoArchiveIsRefusedWithARemedy() throws IOException {
    assertThatThrownBy(() -> Archive.open(file)).hasMessageContaining("no such archive");
    Files.writeString(
        file, "this is a letter, and no database, for more than a hundred bytes ".repeat(9));
    assertThatThrownBy(() -> Archive.open(file)).isInstanceOf(InputException.class);
    assertThatThrownBy(this::writer).isInstanceOf(InputException.class);
    assertThat(Files.readString(file)).startsWith("this is a letter");
    assertThat(folder.resolve("a.archive.lock")).doesNotExist();
  }
}
