package org.testigo.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testigo.incidents.cluster.Decision;
import org.testigo.incidents.cluster.Decisions;
import org.testigo.incidents.cluster.Link;
import org.testigo.incidents.sketch.EventRef;
import org.testigo.incidents.sketch.Sketcher;
import org.testigo.incidents.told.Incident;
import org.testigo.incidents.told.IncidentJson;
import org.testigo.incidents.told.Member;
import org.testigo.record.EventType;
import org.testigo.record.ReportRecord;
import org.testigo.record.Status;

class JoinsTest {
  private static final ReportRecord MONDAY =
      Told.in("a", "2024-01-16")
          .on("2024-01-15")
          .inDuran()
          .figure(7, "detained", "police")
          .record();
  private static final ReportRecord MONDAY_TOO =
      Told.in("b", "2024-01-17").on("2024-01-15").inDuran().figure(7, "detained", null).record();
  private static final ReportRecord THURSDAY =
      Told.in("c", "2024-01-19").on("2024-01-18").inDuran().figure(7, "detained", null).record();

  private static List<List<String>> reports(Joined joined) {
    return joined.incidents().stream()
        .map(incident -> incident.members().stream().map(Member::report).toList())
        .toList();
  }

  private static Joined join(ReportRecord... records) {
    return Joins.join(List.of(records), Decisions.none());
  }

  private static Decision decide(String one, String other, Decision.Verdict verdict) {
    return new Decision(
        new EventRef(one, "v1"), new EventRef(other, "v1"), verdict, "Ana", "read both");
  }

  @Test
  void twoReportsOfOneRaidAreOneIncidentAndASecondRaidInTheWeekIsAnother() {
    Joined joined = join(MONDAY, MONDAY_TOO, THURSDAY);
    assertThat(reports(joined)).containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(joined.incidents().get(0).links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.by()).isEqualTo(Link.By.EVIDENCE);
              assertThat(link.reasons())
                  .contains("+2 same day (2024-01-15)", "+2 same place (Durán)");
            });
  }

  @Test
  void twoRaidsOfOneDayStayTwo() {
    ReportRecord north =
        Told.in("n", "2024-01-16").on("2024-01-15").inDuran().against("José Macías").record();
    ReportRecord south =
        Told.in("s", "2024-01-16").on("2024-01-15").inDuran().against("Luis Vera").record();
    assertThat(reports(join(north, south))).hasSize(2);
  }

  @Test
  void aPlanIsNotTheEvent() {
    ReportRecord plan =
        Told.in("p", "2024-01-14").on("2024-01-15").inDuran().status(Status.FUTURE).record();
    assertThat(reports(join(MONDAY, plan))).hasSize(2);
  }

  @Test
  void anImaginedEventIsNoIncident() {
    ReportRecord maybe =
        Told.in("h", "2024-01-14").on("2024-01-15").inDuran().status(Status.HYPOTHETICAL).record();
    assertThat(join(maybe).incidents()).isEmpty();
  }

  @Test
  void aDenialIsTiedToWhatItDenies() {
    ReportRecord denial =
        Told.in("d", "2024-01-17").on("2024-01-15").inDuran().status(Status.DENIED).record();
    Joined joined = join(MONDAY, denial);
    assertThat(joined.incidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.reports()).isEqualTo(1);
              assertThat(incident.denials()).hasSize(1);
              assertThat(incident.disputes())
                  .anyMatch(dispute -> dispute.about().equals("whether it happened"));
            });
  }

  @Test
  void aClaimThatDeniesItMakesADispute() {
    Joined joined =
        join(Told.in("a", "2024-01-16").on("2024-01-15").inDuran().denied("The army").record());
    assertThat(joined.incidents().get(0).denials())
        .singleElement()
        .satisfies(denial -> assertThat(denial.speaker()).isEqualTo("The army"));
    assertThat(joined.incidents().get(0).disputes()).hasSize(1);
  }

  @Test
  void figuresThatCannotBothHoldAreADisputeAndALaterOneOfTheSameVoiceIsAChange() {
    ReportRecord police =
        Told.in("a", "2024-01-16")
            .on("2024-01-15")
            .inDuran()
            .figure(7, "detained", "Police")
            .record();
    ReportRecord later =
        Told.in("b", "2024-01-17")
            .on("2024-01-15")
            .inDuran()
            .figure(9, "detained", "Police")
            .record();
    Incident changed = join(police, later).incidents().get(0);
    assertThat(changed.figures().get(0).changed()).isTrue();
    assertThat(changed.figures().get(0).disputed()).isFalse();

    ReportRecord lawyer =
        Told.in("c", "2024-01-17")
            .on("2024-01-15")
            .inDuran()
            .figure(12, "detained", "Lawyer")
            .record();
    Incident disputed = join(police, lawyer).incidents().get(0);
    assertThat(disputed.figures().get(0).disputed()).isTrue();
    assertThat(disputed.disputes().get(0).sides())
        .containsExactly("Police: text (a, 2024-01-16)", "Lawyer: text (c, 2024-01-17)");
  }

  @Test
  void whatAPersonDecidesWins() {
    Decisions apart = Decisions.of(List.of(decide("a", "b", Decision.Verdict.DIFFERENT)));
    assertThat(reports(Joins.join(List.of(MONDAY, MONDAY_TOO), apart))).hasSize(2);
    Decisions together = Decisions.of(List.of(decide("a", "c", Decision.Verdict.SAME)));
    Joined joined = Joins.join(List.of(MONDAY, THURSDAY), together);
    assertThat(reports(joined)).containsExactly(List.of("a", "c"));
    assertThat(joined.incidents().get(0).links().get(0).reasons())
        .containsExactly("decided by Ana: read both");
  }

  @Test
  void aLaterDecisionUndoesAnEarlierOne() {
    Decisions undone =
        Decisions.of(
            List.of(
                decide("a", "b", Decision.Verdict.DIFFERENT),
                decide("b", "a", Decision.Verdict.SAME)));
    assertThat(reports(Joins.join(List.of(MONDAY, MONDAY_TOO), undone))).hasSize(1);
  }

  @Test
  void aDecisionThatCannotBeKeptIsSaid() {
    Decisions gone = Decisions.of(List.of(decide("a", "nowhere", Decision.Verdict.SAME)));
    assertThat(Joins.join(List.of(MONDAY), gone).unmet()).hasSize(1);
    Decisions clash =
        Decisions.of(
            List.of(
                decide("a", "b", Decision.Verdict.SAME),
                decide("b", "c", Decision.Verdict.SAME),
                decide("a", "c", Decision.Verdict.DIFFERENT)));
    assertThat(Joins.join(List.of(MONDAY, MONDAY_TOO, THURSDAY), clash).unmet()).hasSize(1);
  }

  @Test
  void copiesOfOneTextCountAsOneTelling() {
    String text =
        "Police arrested seven people in the town on Monday after a raid that began before dawn and"
            + " lasted until noon, the ministry said in a statement that gave no names.";
    ReportRecord first = Told.in("a", "2024-01-16").text(text).record();
    ReportRecord copy = Told.in("b", "2024-01-17").text(text + " (Agency)").record();
    Joined joined = join(copy, first);
    assertThat(joined.copies())
        .singleElement()
        .satisfies(g -> assertThat(g.first()).isEqualTo("a"));
    Incident incident = joined.incidents().get(0);
    assertThat(incident.reports()).isEqualTo(2);
    assertThat(incident.tellings()).isEqualTo(1);
    assertThat(incident.members().get(1).copyOf()).isEqualTo("a");
    assertThat(incident.links().get(0).by()).isEqualTo(Link.By.COPY);
  }

  @Test
  void aBulletinOverOnePatternWithAnotherNumberIsNoCopy() {
    String text =
        "Police arrested 7 people in the town on Monday after a raid that began before dawn and"
            + " lasted until noon, the ministry said in a statement that gave no names.";
    Joined joined =
        join(
            Told.in("a", "2024-01-16").text(text).record(),
            Told.in("b", "2024-01-17").text(text.replace("7", "9")).record());
    assertThat(joined.copies()).isEmpty();
  }

  @Test
  void anIncidentKeepsItsIdWhenALaterReportTellsIt() {
    String before = join(MONDAY).incidents().get(0).id();
    assertThat(join(MONDAY_TOO, MONDAY).incidents().get(0).id()).isEqualTo(before);
  }

  @Test
  void aReportThatComesTwiceCountsOnce() {
    assertThat(join(MONDAY, MONDAY).incidents().get(0).reports()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theOrderOfReportsMakesNoDifference(long seed) {
    Random random = new Random(seed);
    List<ReportRecord> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int day = 10 + random.nextInt(6);
      Told told = Told.in("r" + i, "2024-01-" + (day + random.nextInt(3)));
      if (random.nextInt(4) > 0) {
        told.on("2024-01-" + day);
      }
      if (random.nextBoolean()) {
        told.inDuran();
      } else {
        told.at("Milagro", -2.13, -79.59);
      }
      if (random.nextBoolean()) {
        told.figure(1 + random.nextInt(4), "detained", random.nextBoolean() ? "Police" : null);
      }
      if (random.nextInt(3) == 0) {
        told.kind(EventType.ASSAULT, random.nextBoolean() ? "firearms" : null);
      }
      if (random.nextInt(8) == 0) {
        told.status(Status.DENIED);
      }
      records.add(told.record());
    }
    List<String> lines = lines(Joins.join(records, Decisions.none()));
    Collections.shuffle(records, random);
    assertThat(lines(Joins.join(records, Decisions.none()))).as("-Dseed=%d", seed).isEqualTo(lines);
    assertThat(
            lines(
                Joins.joinSketches(
                    records.stream().map(Sketcher::sketch).toList(), Decisions.none())))
        .isEqualTo(lines);
  }

  private static List<String> lines(Joined joined) {
    IncidentJson json = new IncidentJson();
    return joined.incidents().stream().map(json::line).toList();
  }
}
