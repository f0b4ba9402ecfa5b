package org.testigo.coder.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.times.TimeBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.TimeFinder;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;

class ReportedClausesTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final ClaimBook CLAIMS = ClaimBook.read(FILES, "es");
  private static final TimeBook TIMES = TimeBook.read(FILES, "es");

  private static final String THURSDAY =
      """
      1 Reyes Reyes PROPN _ _ 2 nsubj
      2 negó negar VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
      3 este este DET _ _ 4 det
      4 jueves jueves NOUN _ _ 2 obj
      5 que que SCONJ _ _ 6 mark
      6 militares militar ADJ _ _ 4 acl:relcl
      7 hayan haber AUX _ Mood=Sub|VerbForm=Fin 8 aux
      8 torturado torturar VERB _ VerbForm=Part 2 advcl
      9 presos preso NOUN _ _ 8 obj
      10 y y CCONJ _ _ 11 cc
      11 anunció anunciar VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 8 conj
      12 que que SCONJ _ _ 13 mark
      13 renunciará renunciar VERB _ Mood=Ind|Tense=Fut|VerbForm=Fin 11 ccomp
      """;

  private static Sentence settled(String tree) {
    ReadText text = Trees.read("es", tree);
    return ReportedClauses.settle(text, TimeFinder.find(text, TIMES), CLAIMS).sentence(0);
  }

  @Test
  void aClauseBehindATimeHangsOnTheVerbThatReportsIt() {
    Sentence s = settled(THURSDAY);
    assertThat(s.head(7)).isEqualTo(1);
    assertThat(s.deprel(7)).isEqualTo(Deprel.CCOMP);
    assertThat(s.head(5)).isEqualTo(7);
    assertThat(s.deprel(5)).isEqualTo(Deprel.NSUBJ);
    assertThat(s.deprel(3)).isEqualTo(Deprel.OBL);
  }

  @Test
  void aSecondReportIsNoPartOfWhatWasDenied() {
    Sentence s = settled(THURSDAY);
    assertThat(s.head(10)).isEqualTo(1);
    assertThat(s.deprel(10)).isEqualTo(Deprel.CONJ);
  }

  @Test
  void aClauseAboutADayStaysWithTheDay() {
    Sentence s =
        settled(
            """
            1 Recuerda recordar VERB _ Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
            2 a a ADP _ _ 3 case
            3 Rosa Rosa PROPN _ _ 1 obj
            4 cada cada DET _ _ 5 det
            5 jueves jueves NOUN _ _ 1 obl
            6 y y CCONJ _ _ 7 cc
            7 llora llorar VERB _ Mood=Ind|Tense=Pres|VerbForm=Fin 1 conj
            8 el el DET _ _ 9 det
            9 lunes lunes NOUN _ _ 7 obl
            10 que que PRON _ _ 11 nsubj
            11 falta faltar VERB _ Mood=Ind|Tense=Pres|VerbForm=Fin 9 acl:relcl
            """);
    assertThat(s.head(10)).isEqualTo(8);
    assertThat(s.deprel(10)).isEqualTo(Deprel.ACL_RELCL);
  }
}
