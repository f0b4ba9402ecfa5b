package org.testigo.coder.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.codebook.numbers.NumberBook;
import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.yaml.CodebookFiles;

class NumeralProperties {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();
  private static final NumberBook ENGLISH = NumberBook.read(FILES, "en");
  private static final NumberBook SPANISH = NumberBook.read(FILES, "es");
  private static final String[] EN_SMALL = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] EN_TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] ES_SMALL = {
    "",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve"
  };
  private static final String[] ES_TENS = {
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"
  };
  private static final String[] ES_HUNDREDS = {
    "",
    "ciento",
    "doscientos",
    "trescientas",
    "cuatrocientos",
    "quinientas",
    "seiscientos",
    "setecientas",
    "ochocientos",
    "novecientas"
  };

  static LongStream seeds() {
    Long only = Long.getLong("seed");
    return only != null ? LongStream.of(only) : LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void aNumberInEnglishWordsIsReadBack(long seed) {
    int number = 2 + new SplittableRandom(seed).nextInt(999_999_998);
    assertReads(english(number), ENGLISH, number, seed);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void aNumberInSpanishWordsIsReadBack(long seed) {
    int number = 2 + new SplittableRandom(seed).nextInt(999_999_998);
    assertReads(spanish(number), SPANISH, number, seed);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void aNumberInGroupedDigitsIsReadBack(long seed) {
    int number = new SplittableRandom(seed).nextInt(1_000_000_000);
    assertReads(String.format(Locale.ENGLISH, "%,d", number), ENGLISH, number, seed);
    String dotted = String.format(Locale.ENGLISH, "%,d", number).replace(',', '.');
    assertReads(dotted, SPANISH, number, seed);
  }

  private static void assertReads(String text, NumberBook book, long number, long seed) {
    Words words = Words.of(text + " people");
    Numeral numeral = NumeralReader.at(words, 0, book).orElseThrow();
    assertThat(numeral.value())
        .as("-Dseed=%d: %s", seed, text)
        .isEqualByComparingTo(new BigDecimal(number));
    assertThat(numeral.end()).as("-Dseed=%d: %s", seed, text).isEqualTo(words.size() - 1);
  }

  private static String english(int number) {
    StringBuilder out = new StringBuilder();
    add(out, englishBelowThousand(number / 1_000_000), "million");
    add(out, englishBelowThousand(number / 1000 % 1000), "thousand");
    add(out, englishBelowThousand(number % 1000), "");
    return out.toString().strip();
  }

  private static void add(StringBuilder out, String words, String scale) {
    if (!words.isEmpty()) {
      out.append(words).append(' ').append(scale).append(' ');
    }
  }

  private static String englishBelowThousand(int number) {
    int rest = number % 100;
    String tail =
        rest < 20
            ? EN_SMALL[rest]
            : EN_TENS[rest / 10] + (rest % 10 == 0 ? "" : "-" + EN_SMALL[rest % 10]);
    if (number < 100) {
      return tail;
    }
    String hundreds = EN_SMALL[number / 100] + " hundred";
    return tail.isEmpty() ? hundreds : hundreds + " and " + tail;
  }

  private static String spanish(int number) {
    StringBuilder out = new StringBuilder();
    int millions = number / 1_000_000;
    int thousands = number / 1000 % 1000;
    add(
        out,
        millions == 1 ? "un" : spanishBelowThousand(millions),
        millions == 1 ? "millón" : "millones");
    if (thousands == 1) {
      out.append("mil ");
    } else {
      add(out, spanishBelowThousand(thousands), "mil");
    }
    add(out, spanishBelowThousand(number % 1000), "");
    return out.toString().strip();
  }

  private static String spanishBelowThousand(int number) {
    if (number == 100) {
      return "cien";
    }
    int rest = number % 100;
    String tail =
        rest < 30
            ? ES_SMALL[rest]
            : ES_TENS[rest / 10] + (rest % 10 == 0 ? "" : " y " + ES_SMALL[rest % 10]);
    return (ES_HUNDREDS[number / 100] + " " + tail).strip();
  }
}
