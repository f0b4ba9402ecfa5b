package org.testigo.coder.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.claims.ClaimFinder;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Trees;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.figures.FigureReading;
import org.testigo.coder.text.Phrase;
import org.testigo.coder.text.ReadText;

class DisputeFinderTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();

  private static final String POLICE =
      """
      1 Police police NOUN _ Number=Plur 2 nsubj
      2 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
      3 seven seven NUM _ _ 4 nummod
      4 men man NOUN _ Number=Plur 5 nsubj
      5 died die VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 2 ccomp
      6 . . PUNCT _ _ 2 punct
      """;

  private static final String LAWYER =
      """
      1 Lawyers lawyer NOUN _ Number=Plur 2 nsubj
      2 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
      3 nineteen nineteen NUM _ _ 4 nummod
      4 men man NOUN _ Number=Plur 5 nsubj
      5 died die VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 2 ccomp
      6 . . PUNCT _ _ 2 punct
      """;

  @Test
  void differentNumbersOfDeadByDifferentSourcesAreADispute() {
    assertThat(find(figures("7", "19", "killed", "killed"), POLICE, LAWYER))
        .containsExactly(List.of(0, 1));
  }

  @Test
  void equalNumbersOrOtherMeasuresAreNone() {
    assertThat(find(figures("7", "7", "killed", "killed"), POLICE, LAWYER)).isEmpty();
    assertThat(find(figures("7", "19", "killed", "detained"), POLICE, LAWYER)).isEmpty();
  }

  @Test
  void anAccusationAndItsDenialAreADispute() {
    List<List<Integer>> found =
        find(
            List.of(),
            """
            1 Families family NOUN _ Number=Plur 2 nsubj
            2 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 prisoners prisoner NOUN _ Number=Plur 5 nsubj:pass
            4 were be AUX _ _ 5 aux:pass
            5 beaten beat VERB _ VerbForm=Part 2 ccomp
            6 . . PUNCT _ _ 2 punct
            """,
            """
            # par
            1 Ministers minister NOUN _ Number=Plur 2 nsubj
            2 denied deny VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 that that SCONJ _ _ 7 mark
            4 detainees detainee NOUN _ Number=Plur 7 nsubj:pass
            5 had have AUX _ _ 7 aux
            6 been be AUX _ _ 7 aux:pass
            7 tortured torture VERB _ VerbForm=Part 2 ccomp
            8 . . PUNCT _ _ 2 punct
            """);
    assertThat(found).containsExactly(List.of(0, 1));
  }

  @Test
  void whoeverUsedOnlyGasAnswersWhoeverWasShotAt() {
    List<List<Integer>> found =
        find(
            List.of(),
            """
            1 Farmers farmer NOUN _ Number=Plur 2 nsubj
            2 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 policemen policeman NOUN _ Number=Plur 4 nsubj
            4 shot shoot VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 2 ccomp
            5 two two NUM _ _ 6 nummod
            6 men man NOUN _ Number=Plur 4 obj
            7 . . PUNCT _ _ 2 punct
            """,
            """
            # par
            1 Ministers minister NOUN _ Number=Plur 2 nsubj
            2 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 officers officer NOUN _ Number=Plur 4 nsubj
            4 used use VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 2 ccomp
            5 only only ADV _ _ 7 advmod
            6 tear tear NOUN _ _ 7 compound
            7 gas gas NOUN _ _ 4 obj
            8 . . PUNCT _ _ 2 punct
            """);
    assertThat(found).containsExactly(List.of(0, 1));
  }

  @Test
  void anAccusationIsFoundBehindAStatementWhenADenialPointsBack() {
    List<List<Integer>> found =
        find(
            List.of(),
            """
            1 Lawyers lawyer NOUN _ Number=Plur 2 nsubj
            2 accused accuse VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 soldiers soldier NOUN _ Number=Plur 2 obj
            4 of of SCONJ _ _ 5 mark
            5 looting loot VERB _ VerbForm=Ger 2 advcl
            6 . . PUNCT _ _ 2 punct
            """,
            """
            # par
            1 Bishops bishop NOUN _ Number=Plur 2 nsubj
            2 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 masses mass NOUN _ Number=Plur 4 nsubj
            4 continue continue VERB _ Mood=Ind|Tense=Pres|VerbForm=Fin 2 ccomp
            5 . . PUNCT _ _ 2 punct
            """,
            """
            # par
            1 Generals general NOUN _ Number=Plur 2 nsubj
            2 rejected reject VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 the the DET _ _ 4 det
            4 accusations accusation NOUN _ Number=Plur 2 obj
            5 . . PUNCT _ _ 2 punct
            """);
    assertThat(found).containsExactly(List.of(0, 2));
  }

  private static List<FigureReading> figures(String a, String b, String one, String other) {
    return List.of(figure(0, a, one), figure(1, b, other));
  }

  private static FigureReading figure(int sentence, String value, String measure) {
    ReadText text = Trees.read("en", POLICE, LAWYER);
    Phrase phrase = new Phrase(sentence, 2, 3, 2);
    return new FigureReading(
        phrase,
        3,
        text.span(phrase),
        new BigDecimal(value),
        null,
        null,
        null,
        "men",
        measure,
        null);
  }

  private static List<List<Integer>> find(List<FigureReading> figures, String... blocks) {
    ReadText text = Trees.read("en", blocks);
    Entities entities = new Entities(List.of());
    ClaimBook book = ClaimBook.read(FILES, "en");
    List<ClaimReading> claims = ClaimFinder.find(text, entities, book);
    return DisputeFinder.find(text, entities, claims, figures, book).stream()
        .map(DisputeReading::claims)
        .toList();
  }
}
