package org.testigo.coder.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.claims.ClaimFinder;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Trees;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.ReadText;
import org.testigo.record.CommitmentKind;
import org.testigo.record.Span;

class CommitmentFinderTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();

  @Test
  void whatIsUrgedIsADemandWithoutWhoeverIsUrged() {
    List<String> found =
        find(
            "en",
            """
            1 Bishops bishop NOUN _ Number=Plur 2 nsubj
            2 urged urge VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 the the DET _ _ 4 det
            4 army army NOUN _ _ 2 obj
            5 to to PART _ _ 6 mark
            6 withdraw withdraw VERB _ VerbForm=Inf 2 xcomp
            7 . . PUNCT _ _ 2 punct
            """);
    assertThat(found).containsExactly("demand: withdraw");
  }

  @Test
  void aConditionIsToldApart() {
    List<String> found =
        find(
            "es",
            """
            1 Los el DET _ _ 2 det
            2 rebeldes rebelde NOUN _ Number=Plur 3 nsubj
            3 aceptaron aceptar VERB _ Mood=Ind|Number=Plur|Person=3|VerbForm=Fin 0 root
            4 la el DET _ _ 5 det
            5 tregua tregua NOUN _ _ 3 obj
            6 , , PUNCT _ _ 10 punct
            7 siempre siempre ADV _ _ 10 mark
            8 que que SCONJ _ _ 7 fixed
            9 el él PRON _ _ 10 nsubj
            10 salga salir VERB _ Mood=Sub|VerbForm=Fin 3 advcl
            11 . . PUNCT _ _ 3 punct
            """);
    assertThat(found).containsExactly("acceptance: la tregua IF siempre que el salga");
  }

  @Test
  void aQuestionIsNoDemand() {
    List<String> found =
        find(
            "en",
            """
            1 Reporters reporter NOUN _ Number=Plur 2 nsubj
            2 asked ask VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 whether whether SCONJ _ _ 5 mark
            4 he he PRON _ _ 5 nsubj
            5 lied lie VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 2 ccomp
            6 . . PUNCT _ _ 2 punct
            """);
    assertThat(found).isEmpty();
  }

  @Test
  void whatTwoPartiesAgreeToIsPromisedByBoth() {
    List<String> found =
        find(
            "en",
            """
            1 Peru Peru PROPN _ _ 4 nsubj
            2 and and CCONJ _ _ 3 cc
            3 Chile Chile PROPN _ _ 1 conj
            4 agreed agree VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            5 to to PART _ _ 6 mark
            6 share share VERB _ VerbForm=Inf 4 xcomp
            7 data data NOUN _ _ 6 obj
            8 . . PUNCT _ _ 4 punct
            """);
    assertThat(found).containsExactly("promise: share data");
  }

  private static List<String> find(String language, String... blocks) {
    ReadText text = Trees.read(language, blocks);
    Entities entities = new Entities(List.of());
    ClaimBook book = ClaimBook.read(FILES, language);
    List<ClaimReading> claims = ClaimFinder.find(text, entities, book);
    return CommitmentFinder.find(text, entities, claims, book).stream()
        .map(commitment -> told(text.text(), commitment))
        .toList();
  }

  private static String told(String text, CommitmentReading commitment) {
    CommitmentKind kind = commitment.kind();
    Span condition = commitment.condition();
    String words = kind.code() + ": " + commitment.content().of(text);
    return condition == null ? words : words + " IF " + condition.of(text);
  }
}
