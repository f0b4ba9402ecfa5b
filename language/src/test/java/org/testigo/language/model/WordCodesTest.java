package org.testigo.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testigo.language.tree.SentenceBuilder;

class WordCodesTest {
  private static WordCodes codes(String... forms) {
    String text = String.join(" ", forms);
    SentenceBuilder builder = new SentenceBuilder().reset(text, 0, text.length());
    int at = 0;
    for (int i = 0; i < forms.length; i++) {
      builder.add(forms[i], at, at + forms[i].length(), i);
      at += forms[i].length() + 1;
    }
    WordCodes words = new WordCodes();
    words.fill(builder);
    return words;
  }

  @Test
  void caseCountsInTheFormOnly() {
    WordCodes words = codes("Policía", "policía", "x");
    assertThat(words.lower[1]).isEqualTo(words.lower[2]);
    assertThat(words.form[1]).isNotEqualTo(words.form[2]);
    assertThat(words.shape[1]).isNotEqualTo(words.shape[2]);
  }

  @Test
  void endingsAreSharedByWordsOfAnyLength() {
    WordCodes words = codes("detenidos", "heridos", "los");
    assertThat(words.suffix[3][1]).isEqualTo(words.suffix[3][2]);
    assertThat(words.suffix[4][1]).isNotEqualTo(words.suffix[4][2]);
    assertThat(words.suffix[1][1]).isEqualTo(words.suffix[1][3]);
  }

  @Test
  void beginningsAreSharedByWordsOfAnyLength() {
    WordCodes words = codes("kidnapped", "kidnapping", "kid");
    assertThat(words.prefix[4][1]).isEqualTo(words.prefix[4][2]);
    assertThat(words.prefix[2][1]).isEqualTo(words.prefix[2][3]);
  }

  @Test
  void aSentenceOfCapitalsSaysNothingByItsCapitals() {
    WordCodes wire = codes("POLICE", "KILLED", "two");
    WordCodes capitals = codes("POLICE", "KILLED", "TWO");
    assertThat(wire.shape[1]).isNotEqualTo(capitals.shape[1]);
    assertThat(capitals.form[1]).isEqualTo(capitals.lower[1]);
  }

  @Test
  void numbersOfOneLengthAreAlike() {
    WordCodes words = codes("1998", "2024", "15");
    assertThat(words.lower[1]).isEqualTo(words.lower[2]);
    assertThat(words.lower[1]).isNotEqualTo(words.lower[3]);
  }

  @Test
  void slotsBeyondTheSentenceAreNoWord() {
    WordCodes words = codes("one", "two", "three", "four");
    WordCodes again = words;
    assertThat(again.lower[5]).isEqualTo(again.lower[0]);
    assertThat(again.lower[5 + WordCodes.MARGIN - 1]).isEqualTo(again.lower[0]);
  }
}
