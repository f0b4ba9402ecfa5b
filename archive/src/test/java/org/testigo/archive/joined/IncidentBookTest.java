package org.testigo.archive.joined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.archive.Archive;
import org.testigo.archive.ArchiveWriter;
import org.testigo.archive.Samples;
import org.testigo.archive.find.Filter;
import org.testigo.archive.find.Kind;
import org.testigo.archive.find.Query;
import org.testigo.archive.find.StoredReport;
import org.testigo.record.DateInterval;
import org.testigo.record.EventType;
import org.testigo.record.InputException;
import org.testigo.record.Span;
import org.testigo.record.Status;

class IncidentBookTest {
  private static final Query INCIDENTS = Query.all(Kind.INCIDENTS);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("a.archive");
    try (ArchiveWriter writer = writer()) {
      for (int i = 1; i <= 3; i++) {
        writer.add(Samples.arrest(i));
      }
      writer.add(Samples.raid(1));
    }
  }

  private ArchiveWriter writer() {
    return ArchiveWriter.open(file, Samples.CLOCK, "test", false);
  }

  private static StoredIncident incident(String id, EventType type, long... reports) {
    LocalDate day = LocalDate.of(2024, 3, 2);
    List<Membership> members = new ArrayList<>();
    for (long report : reports) {
      members.add(new Membership(report, 0, List.of("same place", "same day")));
    }
    return new StoredIncident(
        id,
        type,
        "arrest",
        new DateInterval(day, day),
        Samples.arrest(1).record().places().get(0),
        "arrests in Durán",
        members,
        "{\"id\":\"" + id + "\"}");
  }

  private void join() {
    try (ArchiveWriter writer = writer()) {
      writer.replaceIncidents(
          List.of(incident("i-a", EventType.COERCE, 1, 2), incident("i-b", EventType.ASSAULT, 4))
              .iterator());
    }
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    try (Archive archive = Archive.open(file)) {
      archive.check(null, faults::add, () -> {});
    }
    return faults;
  }

  @Test
  void incidentsComeBackAndAreFoundThroughTheirEvents() {
    join();
    join();
    try (Archive archive = Archive.open(file)) {
      assertThat(archive.latestIncidents(INCIDENTS, 9))
          .hasSize(2)
          .first()
          .satisfies(
              one -> {
                assertThat(one.members())
                    .isEqualTo(incident("i-a", EventType.COERCE, 1, 2).members());
                assertThat(one.json()).isEqualTo("{\"id\":\"i-a\"}");
                assertThat(one.place()).isNotNull().extracting("name").isEqualTo("Durán");
                assertThat(one.reports()).isEqualTo(2);
              });
      Query killings = INCIDENTS.with(new Filter.Types(List.of(EventType.ASSAULT)));
      assertThat(archive.count(killings)).isEqualTo(1);
      assertThat(archive.count(INCIDENTS.with(new Filter.Text("excepción")))).isEqualTo(1);
      try (Stream<StoredReport> reports = archive.records(INCIDENTS)) {
        assertThat(reports)
            .extracting(StoredReport::number, StoredReport::matched)
            .hasSize(3)
            .allSatisfy(tuple -> assertThat(tuple.toList().get(1)).isEqualTo(List.of("v1")));
      }
      assertThat(archive.report(1).incidents()).hasSize(1);
      assertThat(archive.report(3).incidents()).isEmpty();
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void codingAgainTakesIncidentsOut() {
    join();
    try (Archive archive = Archive.open(file);
        ArchiveWriter writer = writer()) {
      writer.recode(archive.report(1), Samples.arrest(1, "0.2.0", Status.OCCURRED));
    }
    try (Archive archive = Archive.open(file)) {
      assertThat(archive.count(INCIDENTS)).isZero();
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void decisionsOutliveACodingAndCanBeUndoneOnce() {
    EventMark mark;
    try (Archive archive = Archive.open(file)) {
      mark = new EventMark(1, archive.report(1).record().events().get(0).trigger());
    }
    try (ArchiveWriter writer = writer()) {
      long first =
          writer.decide(true, List.of(mark, new EventMark(2, new Span(0, 1))), "Ana", "same raid");
      long second = writer.decide(false, List.of(mark), "Ana", "another day");
      writer.undo(first, "Eva", "two raids");
      assertThatThrownBy(() -> writer.undo(first, "Eva", "again"))
          .isInstanceOf(InputException.class);
      assertThatThrownBy(() -> writer.undo(99, "Eva", "none")).isInstanceOf(InputException.class);
      assertThat(writer.place(mark)).hasValue(0);
      assertThat(writer.place(new EventMark(2, new Span(0, 1)))).isEmpty();
      assertThat(second).isEqualTo(2);
    }
    try (Archive archive = Archive.open(file)) {
      assertThat(archive.decisions())
          .extracting(Decision::join, Decision::undone)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(true, true),
              org.assertj.core.groups.Tuple.tuple(false, false));
      assertThat(archive.decisions().get(0).events()).contains(mark);
    }
    assertThat(faults()).isEmpty();
  }
}
