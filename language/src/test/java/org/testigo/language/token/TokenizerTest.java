package org.testigo.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;

class TokenizerTest {
  /** The sentences, words between spaces, the words of a multiword token joined by a plus sign. */
  private static List<String> cut(String language, String text) {
    TokenizedText cut = Tokenizer.of(language).read(text);
    SentenceBuilder builder = new SentenceBuilder();
    List<String> sentences = new ArrayList<>();
    for (int number = 0; number < cut.sentences(); number++) {
      cut.fill(builder, number);
      Sentence sentence = builder.build();
      StringBuilder line = new StringBuilder(sentence.form(0));
      for (int token = 1; token < sentence.size(); token++) {
        boolean same = sentence.surface(token) == sentence.surface(token - 1);
        line.append(same ? '+' : ' ').append(sentence.form(token));
      }
      sentences.add(line.toString());
    }
    return sentences;
  }

  @Test
  void englishContractionsAndPossessivesAreMultiwordTokens() {
    assertThat(cut("en", "Noboa's men can't, cannot and won't say it’s theirs."))
        .containsExactly("Noboa+'s men ca+n't , can+not and wo+n't say it+’s theirs .");
  }

  @Test
  void pluralPossessiveIsNotAClosingQuote() {
    assertThat(cut("en", "The soldiers' families asked for 'help' there."))
        .containsExactly("The soldiers+' families asked for ' help ' there .");
  }

  @Test
  void englishWordsOfAContractionHaveTheirOwnSlices() {
    SentenceBuilder builder = new SentenceBuilder();
    Tokenizer.of("en").read("I don't").fill(builder, 0);
    Sentence sentence = builder.build();
    assertThat(sentence.begin(1)).isEqualTo(2);
    assertThat(sentence.end(1)).isEqualTo(4);
    assertThat(sentence.begin(2)).isEqualTo(4);
    assertThat(sentence.surface(1)).isEqualTo(sentence.surface(2)).isEqualTo(1);
  }

  @Test
  void spanishWordsOfAContractionShareTheirRange() {
    SentenceBuilder builder = new SentenceBuilder();
    Tokenizer.of("es").read("Salió del penal").fill(builder, 0);
    Sentence sentence = builder.build();
    assertThat(sentence.form(1)).isEqualTo("de");
    assertThat(sentence.form(2)).isEqualTo("el");
    assertThat(sentence.begin(1)).isEqualTo(sentence.begin(2)).isEqualTo(6);
    assertThat(sentence.end(1)).isEqualTo(sentence.end(2)).isEqualTo(9);
  }

  @Test
  void cliticsLeaveTheVerbWithItsOwnAccent() {
    assertThat(cut("es", "Ordenó detenerlos y dárselo, transmitiéndose. Díganle que se vayan."))
        .containsExactly(
            "Ordenó detener+los y dar+se+lo , transmitiendo+se .", "Digan+le que se vayan .");
  }

  @Test
  void nounsThatEndLikeCliticsStayWhole() {
    String text = "Carlos Duarte lleva plátanos , artículos , el informe y el título al norte .";
    assertThat(cut("es", text)).containsExactly(text.replace(" al ", " a+el "));
  }

  @Test
  void capitalsStayCapitalsInMultiwordTokens() {
    assertThat(cut("es", "Del REFUGIARSE")).containsExactly("De+el REFUGIAR+SE");
  }

  @Test
  void numbersKeepTheirMarksAndLoseTheirUnits() {
    assertThat(cut("es", "Incautó 1.234,5 kg, 30km de cable y el 18% a las 10:30"))
        .containsExactly("Incautó 1.234,5 kg , 30 km de cable y el 18 % a las 10:30");
    assertThat(cut("en", "It cost $1,234.5 in 2019-2020, call 713-853-3989"))
        .containsExactly("It cost $ 1,234.5 in 2019 - 2020 , call 713-853-3989");
  }

  @Test
  void hyphensSplitEnglishWordsButNotAfterPrefixes() {
    assertThat(cut("en", "Quito-based anti-narcotics ex-soldiers"))
        .containsExactly("Quito - based anti-narcotics ex-soldiers");
    assertThat(cut("es", "el pacto franco-alemán")).containsExactly("el pacto franco-alemán");
  }

  @Test
  void addressesAndTagsAreOneToken() {
    assertThat(cut("en", "See https://a.org/b?c=1, mail joe.doe@mail.com or @noboa #Paz."))
        .containsExactly("See https://a.org/b?c=1 , mail joe.doe@mail.com or @noboa #Paz .");
  }

  @Test
  void titlesAndInitialsDoNotEndSentences() {
    assertThat(cut("es", "El Sr. Noboa vio al Gral. Luis A. Gómez. Según el art. 5, no."))
        .hasSize(2);
    assertThat(cut("en", "Gen. John F. Kelly met Sgt. Smith on Jan. 5. He left.")).hasSize(2);
  }

  @Test
  void aLetterAfterALabelIsNoInitial() {
    assertThat(cut("es", "Murió en el pabellón C. Nadie habló.")).hasSize(2);
  }

  @Test
  void acronymsEndSentencesOnlyBeforeWordsThatBeginThem() {
    assertThat(cut("es", "Viajó a EE. UU. El juez en EE. UU. Donald Ray calló.")).hasSize(2);
    assertThat(cut("en", "He fled to the U.S. The U.S. Army left.")).hasSize(2);
    assertThat(cut("es", "Fue a las 3 p.m. Luego llamó a las 4 a. m. y calló.")).hasSize(2);
  }

  @Test
  void quotedSentencesSplitAtTheirInnerStops() {
    assertThat(cut("es", "«Yo lo vestí. Yo lo vi». «¿Once?», preguntó."))
        .containsExactly("« Yo lo vestí .", "Yo lo vi » .", "« ¿ Once ? » , preguntó .");
    assertThat(cut("en", "\"We asked,\" she said. \"They left.\" Nobody came."))
        .containsExactly("\" We asked , \" she said .", "\" They left . \"", "Nobody came .");
  }

  @Test
  void dotsEndASentenceOnlyBeforeACapital() {
    assertThat(cut("es", "Luego... se fue... Nadie sabe.")).hasSize(2);
  }

  @Test
  void datelinesAreSentencesOfTheirOwn() {
    assertThat(cut("en", "QUITO, Aug. 22 (AP) — Ecuador agreed.")).hasSize(2);
    assertThat(cut("es", "MACHALA.- Un motín estalló.")).hasSize(2);
    assertThat(cut("es", "CARACAS, 7 de mayo.— Un avión aterrizó.")).hasSize(2);
    assertThat(cut("es", "SAN SALVADOR. Catorce personas murieron.")).hasSize(2);
  }

  @Test
  void headingsAndListItemsEndAtTheirLines() {
    String text = "Titular sin punto\n\nResultados:\n- 4 fusiles\n- 5 detenidos\n1. Fin\n";
    assertThat(cut("es", text))
        .containsExactly(
            "Titular sin punto", "Resultados :", "- 4 fusiles", "- 5 detenidos", "1. Fin");
  }

  @Test
  void hardWrappedLinesRunOnAndTheirHyphensVanish() {
    String text =
        """
        Los presos del pabellón atacaron con cuchillos a una
        facción rival en la cárcel de la ciudad, según admi-
        nistradores del penal y las familias que esperaban
        fuera del lugar.
        """;
    assertThat(cut("es", text))
        .hasSize(1)
        .first()
        .asString()
        .contains("una facción")
        .contains("según administradores de+el penal");
  }

  @Test
  void lowerCaseTextsAreSplitAtTheirStops() {
    String text = "police said mr. lopez was shot. two men fled. the u.s. embassy was bombed.";
    assertThat(cut("en", text)).hasSize(3);
  }

  @Test
  void notesAndBracketsStayWithTheirSentence() {
    assertThat(cut("en", "He left.[17] Nobody came (not one.) All slept."))
        .containsExactly("He left . [ 17 ]", "Nobody came ( not one . )", "All slept .");
  }

  @Test
  void longSentencesAreCutAtCommas() {
    String text = "uno dos tres, ".repeat(200);
    List<String> sentences = cut("es", text);
    assertThat(sentences).hasSizeGreaterThan(1);
    assertThat(sentences.get(0)).endsWith(",");
  }

  @Test
  void emptyTextHasNoSentence() {
    assertThat(cut("es", " \n\t\u00A0")).isEmpty();
  }
}
