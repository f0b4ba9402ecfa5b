package org.testigo.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“They left,” he said.                     | They left,",
        "«No vamos a retroceder», escribió.         | No vamos a retroceder",
        "He said \"we won't go\" and left.          | we won't go",
        "El alcalde dijo: „Nunca más“.              | Nunca más",
        "She said ‘it’s over’ on Monday.            | it’s over",
        "«El jefe dijo: «basta», y salió», contó.   | El jefe dijo: «basta», y salió",
        "—Nos vamos —dijo el ministro—. No hay más. | Nos vamos/No hay más.",
        "The drivers' union and workers' group met. | ``",
        "Unos 3 - 4 dólares – dijo – bastan.        | ``",
        "«Primer párrafo                            | Primer párrafo"
      })
  void quotationsAreFoundWithoutTheirMarks(String text, String quotes) {
    List<String> found = Quotations.find(text).stream().map(q -> q.of(text)).toList();
    assertThat(String.join("/", found)).isEqualTo(quotes == null ? "" : quotes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"“One.#“Two.” he said. | 2", "«Uno.#»Dos», dijo. | 1", "no quotes#at all | 0"})
  void anOpenQuotationEndsWithItsParagraph(String text, int count) {
    assertThat(Quotations.find(text.replace('#', '\n'))).hasSize(count);
  }
}
