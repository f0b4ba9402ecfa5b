package org.testigo.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final String SPANISH =
      "La policía detuvo a tres hombres por el asesinato de un periodista. El juez ordenó prisión.";

  private static final String ENGLISH =
      "Police arrested three men over the killing of a journalist. The judge sent them to prison.";

  @Test
  void twoSentencesAreEnough() {
    assertThat(LanguageDetector.detect(SPANISH)).isEqualTo("es");
    assertThat(LanguageDetector.detect(ENGLISH)).isEqualTo("en");
  }

  @Test
  void capitalsAndMissingAccentsDoNotMatter() {
    String plain = SPANISH.replace('í', 'i').replace('ó', 'o');
    assertThat(LanguageDetector.detect(plain.toUpperCase(Locale.ROOT))).isEqualTo("es");
    assertThat(LanguageDetector.detect(ENGLISH.toUpperCase(Locale.ROOT))).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Asesinan a un alcalde en Manabí",
        "en | Gunmen kill mayor in Ecuador",
        "fr | La police a arrêté trois hommes soupçonnés d'avoir tué un journaliste à Paris.",
        "fr | LE GOUVERNEMENT HAITIEN DECLARE L'ETAT D'URGENCE A PORT-AU-PRINCE",
        "pt | A polícia prendeu três homens suspeitos de matar um jornalista no Rio.",
        "pt | O GOVERNO DO BRASIL ANUNCIOU NOVAS SANCOES CONTRA A VENEZUELA",
        "it | La polizia ha arrestato tre uomini sospettati di aver ucciso un giornalista.",
        "de | Die Polizei hat drei Männer festgenommen, die einen Journalisten töteten.",
        "ca | La policia ha detingut tres homes per la mort d'un periodista. És molt greu, ha dit.",
        "und | Polisi walikamata watu watatu wanaoshukiwa kumuua mwandishi wa habari",
        "und | Полиция арестовала троих мужчин по делу об убийстве журналиста"
      })
  void otherLanguagesAreRefused(String language, String text) {
    assertThat(LanguageDetector.detect(text)).isEqualTo(language);
  }

  @Test
  void textWithoutWordsIsUndetermined() {
    assertThat(LanguageDetector.detect("")).isEqualTo("und");
    assertThat(LanguageDetector.detect("12345 67890 — \uD83D")).isEqualTo("und");
  }
}
