package org.testigo.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.Testigo;
import org.testigo.record.Report;
import org.testigo.record.Span;

class AttributionFinderTest {
  private static final Testigo TESTIGO = Testigo.open();

  @Test
  void aStatementHasItsSourceItsCueAndItsContent() {
    String text = "The minister said on Monday that the army had left the town.";
    List<Attribution> found = TESTIGO.attributions(Report.of(text));
    assertThat(found).hasSize(1);
    assertThat(words(text, found.get(0).source())).containsExactly("The minister");
    assertThat(words(text, found.get(0).cue())).containsExactly("said");
    assertThat(words(text, found.get(0).content()).get(0)).contains("the army had left the town");
  }

  @Test
  void aThoughtThatTheRecordLeavesOutIsAnAttribution() {
    String text = "Voters want the government to negotiate with the rebels.";
    List<Attribution> found = TESTIGO.attributions(Report.of(text));
    assertThat(TESTIGO.read(Report.of(text)).claims()).isEmpty();
    assertThat(found).extracting(one -> words(text, one.cue())).contains(List.of("want"));
  }

  @Test
  void aQuotationOverSeveralSentencesIsSaidAsAWhole() {
    String text =
        "\"We were at home. The soldiers came at night. They took my son,\" said Ana Ruiz, a farmer.";
    List<Attribution> found = TESTIGO.attributions(Report.of(text));
    assertThat(words(text, found.get(0).content()).get(0)).startsWith("We were at home");
    assertThat(words(text, found.get(0).source())).containsExactly("Ana Ruiz, a farmer");
  }

  @Test
  void withoutAModelTheClaimsOfTheRulesAreTheAttributions() {
    String text = "El ministro dijo el lunes que el ejército había salido del pueblo.";
    List<Attribution> found = TESTIGO.attributions(Report.of(text));
    assertThat(found).hasSize(1);
    assertThat(words(text, found.get(0).source())).containsExactly("El ministro");
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
