package org.testigo.coder.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testigo.codebook.numbers.NumberBook;
import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.yaml.CodebookFiles;

class NumeralReaderTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();

  @ParameterizedTest
  @CsvSource({
    "en, '24,000 people', 24000",
    "en, '1,234.5 tonnes', 1234.5",
    "en, '46 million', 46000000",
    "en, 'two hundred and five men', 205",
    "en, 'two dozen', 24",
    "en, 'half a million', 500000",
    "en, 'twenty-five thousand', 25000",
    "en, 'a hundred', 100",
    "es, '24.000 personas', 24000",
    "es, '24,000 personas', 24000",
    "es, '3,2 toneladas', 3.2",
    "es, '1.234,5', 1234.5",
    "es, '24 000 personas', 24000",
    "es, '24 mil', 24000",
    "es, 'veintitrés mil cuatrocientos', 23400",
    "es, 'ciento treinta y dos', 132",
    "es, '3 mil millones', 3000000000",
    "es, 'tres mil doscientos millones', 3200000000",
    "es, 'un millón y medio', 1500000",
    "es, 'medio centenar', 50",
    "es, 'una docena', 12",
    "es, 'dos centenares', 200",
  })
  void numbersAreReadInDigitsAndWords(String language, String text, BigDecimal value) {
    Numeral numeral =
        NumeralReader.at(Words.of(text), 0, NumberBook.read(FILES, language)).orElseThrow();
    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.indefinite()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en, dozens, 24",
    "en, hundreds of thousands, 200000",
    "es, cientos, 200",
    "es, miles, 2000",
    "es, decenas de miles, 20000",
  })
  void indefinitePluralsGiveTheLeastThatTheyMean(String language, String text, BigDecimal least) {
    Numeral numeral =
        NumeralReader.at(Words.of(text), 0, NumberBook.read(FILES, language)).orElseThrow();
    assertThat(numeral.indefinite()).isTrue();
    assertThat(numeral.value()).isEqualByComparingTo(least);
  }

  @ParameterizedTest
  @CsvSource({
    "en, a man",
    "en, an attack",
    "es, un hombre",
    "es, una bomba",
    "es, 23:40",
    "en, and"
  })
  void articlesAndClocksAreNoNumbers(String language, String text) {
    assertThat(NumeralReader.at(Words.of(text), 0, NumberBook.read(FILES, language))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, two and five, 1", "es, dos y cinco, 1", "es, cuarenta y ocho horas, 3"})
  void andJoinsOnlyThePartsOfOneNumber(String language, String text, int end) {
    Numeral numeral =
        NumeralReader.at(Words.of(text), 0, NumberBook.read(FILES, language)).orElseThrow();
    assertThat(numeral.end()).isEqualTo(end);
  }
}
