package org.testigo.coder.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.codebook.figures.FigureBook;
import org.testigo.codebook.times.TimeBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.text.Layout;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.TimeFinder;
import org.testigo.language.tree.Conllu;
import org.testigo.language.tree.Sentence;
import org.testigo.record.DateInterval;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

class FigureFinderTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();

  @Test
  void nearlySetsAnUpperBoundAndThePassiveSaysWhatIsMeasured() {
    FigureReading figure =
        only(
            "en",
            """
            1 Nearly nearly ADV _ _ 2 advmod
            2 24,000 24,000 NUM _ _ 3 nummod
            3 people people NOUN _ Number=Plur 6 nsubj:pass
            4 have have AUX _ _ 6 aux
            5 been be AUX _ _ 6 aux:pass
            6 detained detain VERB _ VerbForm=Part 0 root
            7 since since ADP _ _ 8 case
            8 January January PROPN _ _ 6 obl
            9 2024 2024 NUM _ _ 8 nmod
            """);
    assertThat(figure.value()).isEqualByComparingTo("24000");
    assertThat(figure.high()).isEqualByComparingTo("24000");
    assertThat(figure.low()).isNull();
    assertThat(figure.qualifier()).isEqualTo("Nearly");
    assertThat(figure.measure()).isEqualTo("detained");
    assertThat(figure.unit()).isEqualTo("people");
    assertThat(figure.period()).isEqualTo(new DateInterval(LocalDate.of(2024, 1, 1), null));
  }

  @Test
  void aVerbBoundsTheNumberBehindItAndAnArticleMayStandBetween() {
    FigureReading figure =
        only(
            "es",
            """
            1 Pérdidas pérdida NOUN _ Number=Plur 2 nsubj
            2 superan superar VERB _ Mood=Ind|VerbForm=Fin 0 root
            3 los el DET _ _ 5 det
            4 120 120 NUM _ _ 5 nummod
            5 millones millón NOUN _ Number=Plur 2 obj
            6 de de ADP _ _ 7 case
            7 dólares dólar NOUN _ Number=Plur 5 nmod
            """);
    assertThat(figure.low()).isEqualByComparingTo("120000000");
    assertThat(figure.high()).isNull();
    assertThat(figure.qualifier()).isNull();
  }

  @Test
  void aRangeOfMoneyKeepsBothEnds() {
    FigureReading figure =
        only(
            "en",
            """
            1 Boats boat NOUN _ Number=Plur 2 nsubj
            2 pay pay VERB _ Mood=Ind|VerbForm=Fin 0 root
            3 between between ADP _ _ 5 case
            4 $ $ SYM _ _ 5 dep
            5 50 50 NUM _ _ 2 obl
            6 and and CCONJ _ _ 8 cc
            7 $ $ SYM _ _ 8 dep
            8 80 80 NUM _ _ 5 conj
            """);
    assertThat(figure.low()).isEqualByComparingTo("50");
    assertThat(figure.high()).isEqualByComparingTo("80");
    assertThat(figure.value()).isNull();
  }

  @Test
  void moreThanInSpanishSetsALowerBoundOfMoney() {
    FigureReading figure =
        only(
            "es",
            """
            1 Costó costar VERB _ Tense=Past|VerbForm=Fin 0 root
            2 más más ADV _ _ 4 advmod
            3 de de ADP _ _ 2 fixed
            4 90 90 NUM _ _ 5 nummod
            5 millones millón NOUN _ Number=Plur 1 obj
            6 de de ADP _ _ 7 case
            7 dólares dólar NOUN _ Number=Plur 5 nmod
            """);
    assertThat(figure.low()).isEqualByComparingTo(new BigDecimal(90_000_000));
    assertThat(figure.unit()).isEqualTo("USD");
    assertThat(figure.measure()).isEqualTo("money");
    assertThat(figure.span().of("Costó más de 90 millones de dólares"))
        .isEqualTo("más de 90 millones de dólares");
  }

  @Test
  void aRangeHasTwoBoundsAndNoValue() {
    FigureReading figure =
        only(
            "es",
            """
            1 Murieron morir VERB _ Tense=Past|VerbForm=Fin 0 root
            2 entre entre ADP _ _ 6 case
            3 30 30 NUM _ _ 6 nummod
            4 y y CCONJ _ _ 5 cc
            5 40 40 NUM _ _ 3 conj
            6 personas persona NOUN _ Number=Plur 1 nsubj
            """);
    assertThat(figure.value()).isNull();
    assertThat(figure.low()).isEqualByComparingTo("30");
    assertThat(figure.high()).isEqualByComparingTo("40");
    assertThat(figure.measure()).isEqualTo("killed");
  }

  @Test
  void vehiclesUsedAgesAndPagesAreNoFigures() {
    assertThat(
            find(
                "en",
                """
                1 Attackers attacker NOUN _ _ 2 nsubj
                2 came come VERB _ Tense=Past|VerbForm=Fin 0 root
                3 in in ADP _ _ 6 case
                4 two two NUM _ _ 6 nummod
                5 pickup pickup NOUN _ _ 6 compound
                6 trucks truck NOUN _ Number=Plur 2 obl
                7 to to ADP _ _ 8 case
                8 Funes Funes PROPN _ _ 2 obl
                9 , , PUNCT _ _ 10 punct
                10 52 52 NUM _ _ 8 appos
                11 , , PUNCT _ _ 10 punct
                """))
        .isEmpty();
  }

  @Test
  void theSecondOfTwoJoinedObjectsSharesTheMeasure() {
    List<FigureReading> figures =
        find(
            "es",
            """
            1 Incautaron incautar VERB _ Tense=Past|VerbForm=Fin 0 root
            2 4 4 NUM _ _ 3 nummod
            3 fusiles fusil NOUN _ Number=Plur 1 obj
            4 y y CCONJ _ _ 6 cc
            5 310 310 NUM _ _ 6 nummod
            6 municiones munición NOUN _ Number=Plur 3 conj
            """);
    assertThat(figures).extracting(FigureReading::measure).containsExactly("seized", "seized");
  }

  @Test
  void dozensHaveOnlyALowerBound() {
    FigureReading figure =
        only(
            "en",
            """
            1 Men man NOUN _ _ 2 nsubj
            2 burned burn VERB _ Tense=Past|VerbForm=Fin 0 root
            3 dozens dozen NOUN _ Number=Plur 2 obj
            4 of of ADP _ _ 5 case
            5 houses house NOUN _ Number=Plur 3 nmod
            """);
    assertThat(figure.value()).isNull();
    assertThat(figure.low()).isEqualByComparingTo("24");
    assertThat(figure.measure()).isEqualTo("destroyed");
  }

  private static FigureReading only(String language, String block) {
    List<FigureReading> figures = find(language, block);
    assertThat(figures).hasSize(1);
    return figures.get(0);
  }

  private static List<FigureReading> find(String language, String block) {
    Sentence sentence = Conllu.read(block);
    Report report =
        new Report(
            null,
            null,
            sentence.text(),
            language,
            LocalDate.of(2025, 6, 12),
            PublishedFrom.GIVEN,
            null,
            null);
    ReadText text = Layout.of(report, language, List.of(sentence));
    return FigureFinder.find(
        text,
        TimeFinder.find(text, TimeBook.read(FILES, language)),
        FigureBook.read(FILES, language));
  }
}
