package org.testigo.archive.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testigo.archive.Archive;
import org.testigo.archive.ArchiveWriter;
import org.testigo.archive.Samples;
import org.testigo.record.ClaimAct;
import org.testigo.record.CommitmentKind;
import org.testigo.record.EventType;
import org.testigo.record.InputException;
import org.testigo.record.Status;

/**
 * Six arrests in Durán, 2 to 7 March 2024, and four killings in Esmeraldas, 20 March to 9 April.
 */
class FinderTest {
  private static final Query EVENTS = Query.all(Kind.EVENTS);

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void fill() {
    Path file = folder.resolve("a.archive");
    try (ArchiveWriter writer = ArchiveWriter.open(file, Samples.CLOCK, "test", false)) {
      for (int i = 1; i <= 6; i++) {
        writer.add(Samples.arrest(i));
      }
      for (int i = 1; i <= 4; i++) {
        writer.add(Samples.raid(i));
      }
    }
    archive = Archive.open(file);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private long events(Filter filter) {
    return archive.count(EVENTS.with(filter));
  }

  private long events(Part part, String party) {
    return events(new Filter.With(part, new Party(party)));
  }

  @Test
  void codesOfEventsFilter() {
    assertThat(events(new Filter.Types(List.of(EventType.COERCE)))).isEqualTo(6);
    assertThat(events(new Filter.Types(List.of(EventType.COERCE, EventType.ASSAULT))))
        .isEqualTo(10);
    assertThat(events(new Filter.Modes(List.of("shoot")))).isEqualTo(4);
    assertThat(events(new Filter.InContext("crime"))).isEqualTo(6);
    assertThat(events(new Filter.InContext("rim"))).isZero();
    assertThat(events(new Filter.Statuses(List.of(Status.ALLEGED)))).isEqualTo(4);
  }

  @Test
  void aPlaceHoldsWhatLiesInIt() {
    assertThat(events(new Filter.At("duran"))).isEqualTo(6);
    assertThat(events(new Filter.At("Guayas"))).isEqualTo(6);
    assertThat(events(new Filter.At("ECU"))).isEqualTo(10);
    assertThat(events(new Filter.At("Durán, Guayas, ECU"))).isEqualTo(6);
    assertThat(events(new Filter.At("Durán, Esmeraldas"))).isZero();
    assertThat(events(new Filter.At("PER"))).isZero();
    assertThat(events(new Filter.At(" , "))).isZero();
  }

  @Test
  void partiesAreFoundByNamesAndCodes() {
    assertThat(events(Part.ACTOR, "policia nacional")).isEqualTo(6);
    assertThat(events(Part.ACTOR, "nacional policia")).isZero();
    assertThat(events(Part.ACTOR, "Policía")).isEqualTo(6);
    assertThat(events(Part.RECIPIENT, "Policía")).isZero();
    assertThat(events(Part.RECIPIENT, "sector:CVL")).isEqualTo(10);
    assertThat(events(Part.RECIPIENT, "sector:AGR")).isEqualTo(4);
    assertThat(events(Part.ACTOR, "country:ECU sector:MIL")).isEqualTo(4);
    assertThat(events(Part.ACTOR, "country:ECU nacional")).isEqualTo(6);
    assertThat(events(Part.ACTOR, "type:organization")).isEqualTo(6);
    assertThat(events(Part.ACTOR, "MIL")).isEqualTo(4);
    assertThat(events(Part.ACTOR, "ECU")).isEqualTo(10);
    assertThat(events(Part.ACTOR, "")).isZero();
    assertThat(events(Part.SOURCE, "Human Rights Watch")).isEqualTo(6);
  }

  @Test
  void datesMayOverlapAndOpenEndsAreDays() {
    assertThat(events(new Filter.Between(LocalDate.of(2024, 3, 7), null))).isEqualTo(5);
    assertThat(events(new Filter.Between(null, LocalDate.of(2024, 3, 3)))).isEqualTo(2);
    assertThat(events(new Filter.Between(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 2))))
        .isEqualTo(4);
    assertThat(events(new Filter.Published(LocalDate.of(2024, 4, 10), null))).isEqualTo(4);
    assertThat(
            archive.count(
                Query.all(Kind.CLAIMS).with(new Filter.Between(LocalDate.of(2024, 4, 10), null))))
        .isEqualTo(8);
  }

  @Test
  void wordsAreFoundWithoutAccentsAndAsPhrases() {
    assertThat(events(new Filter.Text("\"estado de excepcion\""))).isEqualTo(6);
    assertThat(events(new Filter.Text("\"excepcion de estado\""))).isZero();
    assertThat(events(new Filter.Text("fishermen OR excepción"))).isEqualTo(10);
    assertThat(events(new Filter.Text("soldier*"))).isEqualTo(4);
    assertThat(events(new Filter.Text("ecuador NOT"))).isZero();
    assertThat(events(new Filter.Text("denied NOT excepcion"))).isEqualTo(4);
  }

  @Test
  void whateverIsTypedAsTextIsNoError() {
    for (String typed :
        List.of(
            "",
            "\"",
            "\"\"",
            "*",
            "a-b",
            "O'Neill",
            "(x",
            "x)",
            "NEAR(a b)",
            "title:x",
            "a AND",
            "OR OR",
            "^x",
            "NOT",
            "-x",
            "a + b",
            "\u0000",
            "🚓")) {
      assertThat(events(new Filter.Text(typed))).as(typed).isBetween(0L, 10L);
      assertThat(events(Part.ACTOR, typed)).as(typed).isBetween(0L, 10L);
      assertThat(events(new Filter.At(typed))).as(typed).isZero();
    }
  }

  @Test
  void filtersOfOtherKindsFollowTheLinks() {
    Filter denials = new Filter.Acts(List.of(ClaimAct.DENY));
    Filter killed = new Filter.Measures(List.of("killed"));
    Filter coerce = new Filter.Types(List.of(EventType.COERCE));
    assertThat(events(denials)).isEqualTo(4);
    assertThat(events(killed)).isEqualTo(4);
    assertThat(events(new Filter.Commitments(List.of(CommitmentKind.PROMISE)))).isEqualTo(10);
    assertThat(archive.count(Query.all(Kind.CLAIMS).with(coerce))).isEqualTo(6);
    assertThat(archive.count(Query.all(Kind.FIGURES).with(denials))).isZero();
    assertThat(archive.count(Query.all(Kind.FIGURES).with(coerce))).isEqualTo(6);
    assertThat(archive.count(Query.all(Kind.DISPUTES).with(denials))).isEqualTo(4);
    assertThat(archive.count(Query.all(Kind.DISPUTES).with(coerce))).isZero();
    assertThat(archive.count(Query.all(Kind.COMMITMENTS).with(coerce))).isEqualTo(6);
    assertThat(archive.count(Query.all(Kind.REPORTS).with(coerce).with(killed))).isZero();
    assertThat(archive.count(Query.all(Kind.REPORTS).with(new Filter.InLanguage("ES"))))
        .isEqualTo(6);
  }

  @Test
  void figuresAreBoundedByWhatTheirWordsLeaveOpen() {
    Query figures = Query.all(Kind.FIGURES);
    assertThat(archive.count(figures.with(new Filter.Amount(BigDecimal.valueOf(5), null))))
        .isEqualTo(6);
    assertThat(archive.count(figures.with(new Filter.Amount(null, BigDecimal.ONE)))).isEqualTo(2);
    assertThat(archive.count(figures.with(new Filter.At("Guayas")))).isEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void everyFilterWorksWithEveryKind(Kind kind) {
    LocalDate day = LocalDate.of(2024, 3, 5);
    for (Filter filter :
        List.of(
            new Filter.Types(List.of(EventType.COERCE)),
            new Filter.With(Part.ACTOR, new Party("x")),
            new Filter.With(Part.SOURCE, new Party("x")),
            new Filter.With(Part.BY, new Party("x")),
            new Filter.With(Part.TO, new Party("x")),
            new Filter.At("x"),
            new Filter.Between(day, day),
            new Filter.Published(day, day),
            new Filter.Text("x"),
            new Filter.Acts(List.of(ClaimAct.ASK)),
            new Filter.Measures(List.of("x")),
            new Filter.Amount(BigDecimal.ONE, BigDecimal.TEN),
            new Filter.Commitments(List.of(CommitmentKind.OFFER)))) {
      long all = archive.count(Query.all(kind));
      assertThat(archive.count(Query.all(kind).with(filter))).as(filter.words()).isBetween(0L, all);
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsByEveryKeyAddUp(Kind kind) {
    for (CountKey key : CountKey.of(kind)) {
      long sum =
          archive.count(Query.all(kind), List.of(key)).stream().mapToLong(Count::count).sum();
      assertThat(sum).as(key.toString()).isEqualTo(archive.count(Query.all(kind)));
    }
  }

  @Test
  void countsStandByTheirKeysAndSayWhatIsUnknown() {
    assertThat(archive.count(EVENTS, List.of(CountKey.MONTH, CountKey.PROVINCE)))
        .containsExactly(
            new Count(List.of("2024-03", "Guayas"), 6), new Count(List.of("–", "Esmeraldas"), 4));
    assertThatThrownBy(() -> archive.count(Query.all(Kind.CLAIMS), List.of(CountKey.PROVINCE)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("choose of");
  }

  @Test
  void theLatestComeFirst() {
    assertThat(archive.latest(EVENTS, 5))
        .extracting(found -> found.report().record().document().published())
        .containsExactly(
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2024, 3, 8));
  }

  @Test
  void recordsSayWhichOfTheirItemsMatched() {
    Query denials = Query.all(Kind.CLAIMS).with(new Filter.Acts(List.of(ClaimAct.DENY)));
    try (Stream<StoredReport> records = archive.records(denials)) {
      assertThat(records).hasSize(4).allMatch(report -> report.matched().equals(List.of("c2")));
    }
    try (Stream<StoredReport> records = archive.records(Query.all(Kind.REPORTS))) {
      assertThat(records).extracting(StoredReport::number).isSorted().hasSize(10);
    }
    try (Stream<StoredReport> records = archive.records(Query.all(Kind.INCIDENTS))) {
      assertThat(records).isEmpty();
    }
  }

  @Test
  void anEmptyAnswerSaysWhichFilterEmptiedIt() {
    Filter guayaz = new Filter.At("Guayaz");
    Filter coerce = new Filter.Types(List.of(EventType.COERCE));
    assertThat(archive.emptiedBy(EVENTS.with(coerce).with(guayaz)))
        .containsExactly("--place Guayaz alone fits none of the events");
    assertThat(archive.emptiedBy(EVENTS.with(coerce).with(new Filter.At("Esmeraldas"))))
        .containsExactly(
            "without --type COERCE there would be 4 events",
            "without --place Esmeraldas there would be 6 events");
    Filter spanish = new Filter.InLanguage("es");
    Filter alleged = new Filter.Statuses(List.of(Status.ALLEGED));
    Filter reuters = new Filter.PublishedBy("Reuters");
    assertThat(archive.emptiedBy(EVENTS.with(spanish).with(alleged).with(reuters).with(coerce)))
        .containsExactly("no events fit these together: --language es --status alleged");
    assertThat(archive.emptiedBy(Query.all(Kind.INCIDENTS).with(coerce)))
        .containsExactly("the archive holds no incidents at all");
  }
}
