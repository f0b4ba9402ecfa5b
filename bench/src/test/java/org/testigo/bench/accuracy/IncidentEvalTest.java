package org.testigo.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testigo.Testigo;
import org.testigo.record.Span;

class IncidentEvalTest {
  private static final Path SETS = Path.of("src/test/resources/incidents");
  private static final Testigo TESTIGO = Testigo.open();

  @ParameterizedTest
  @ValueSource(strings = {"develop.txt", "held.txt", "fresh.txt"})
  void reportsOfOneIncidentAreJoinedAcrossLanguagesAndOthersAreNot(String set) throws IOException {
    IncidentEval.Score score = IncidentEval.measure(IncidentGold.read(SETS.resolve(set)), TESTIGO);
    assertThat(score.cubedF1()).as(score.toString()).isGreaterThanOrEqualTo(0.85);
    assertThat(score.pairPrecision()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stress.txt", "stress-held.txt"})
  void incidentsThatLookAlikeStayApart(String set) throws IOException {
    IncidentEval.Score score = IncidentEval.measure(IncidentGold.read(SETS.resolve(set)), TESTIGO);
    assertThat(score.wronglyJoined()).as(score.toString()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void marksAreTakenOutOfTheTextAndKeptAsSpans() throws IOException {
    IncidentGold gold = IncidentGold.read(SETS.resolve("develop.txt"));
    String text = gold.reports().get(0).text();
    Span mark = gold.marks().get(0).get("01").get(0);
    assertThat(text).startsWith("GUAYAQUIL - Police arrested 14");
    assertThat(mark.of(text)).isEqualTo("arrested");
  }
}
