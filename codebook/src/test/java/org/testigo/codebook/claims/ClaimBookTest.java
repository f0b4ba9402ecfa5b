package org.testigo.codebook.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.record.ClaimAct;
import org.testigo.record.CommitmentKind;
import org.testigo.record.InputException;

class ClaimBookTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final ClaimBook EN = ClaimBook.read(FILES, "en");
  private static final ClaimBook ES = ClaimBook.read(FILES, "es");

  @Test
  void aVerbOfTwoWordsIsFoundByItsFirst() {
    List<CueVerb> senses = EN.verbs("call");
    assertThat(senses).anyMatch(sense -> sense.words().equals(List.of("call", "on")));
    assertThat(senses).anyMatch(sense -> sense.prepositions().contains("for"));
  }

  @Test
  void aReflexiveVerbIsKeptApartFromThePlainOne() {
    List<CueVerb> senses = ES.verbs("negar");
    assertThat(senses)
        .anyMatch(sense -> sense.reflexive() && sense.act() == ClaimAct.REFUSE)
        .anyMatch(sense -> !sense.reflexive() && sense.act() == ClaimAct.DENY);
  }

  @Test
  void longPrepositionsComeBeforeShortOnes() {
    List<Integer> lengths = ES.prepositions().stream().map(p -> p.words().size()).toList();
    assertThat(lengths).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void kindredWordsShareAGroup() {
    assertThat(EN.disputes().kin().get("torture")).isEqualTo(EN.disputes().kin().get("beat"));
    assertThat(EN.commitments().noun("proposal").orElseThrow().kind())
        .isEqualTo(CommitmentKind.OFFER);
  }

  @Test
  void anUnknownActIsReportedWithFileAndLine(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("claims/en"));
    Files.writeString(
        folder.resolve("mine.yaml"), "verbs:\n  - {act: sing, takes: [], words: [a]}\n");
    CodebookFiles files = FILES.plus(root);
    assertThatThrownBy(() -> ClaimBook.read(files, "en"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("claims/en/mine.yaml:2")
        .hasMessageContaining("sing");
  }
}
