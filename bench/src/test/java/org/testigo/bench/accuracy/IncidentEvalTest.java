package org.testigo.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testigo.Testigo;

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
    assertThat(text).startsWith("GUAYAQUIL - Police arrested 14");
    assertThat(gold.marks().get(0).getOrDefault("01", List.of()))
        .first()
        .extracting(mark -> mark.of(text))
        .isEqualTo("arrested");
  }
}
