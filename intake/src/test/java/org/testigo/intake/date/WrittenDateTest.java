package org.testigo.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-12|2025-03-12",
        "2025-03-12T23:59:00-05:00|2025-03-12",
        "2025/3/12 10:00|2025-03-12",
        "20250312|2025-03-12",
        "20250312T101500Z|2025-03-12",
        "20250312101500|2025-03-12",
        "Wed, 12 Mar 2025 10:00:00 GMT|2025-03-12",
        "Wed, 5 Mar 2025 10:00:00 +0000|2025-03-05",
        "March 12, 2025|2025-03-12",
        "Sept. 3rd, 2024 at 10am|2024-09-03",
        "12 de marzo de 2025|2025-03-12",
        "Publicado el 1º de setiembre del 2024|2024-09-01",
        "miércoles, 12 marzo 2025|2025-03-12",
        "12-ago-2025|2025-08-12",
        "Enero 7, 2025|2025-01-07",
        "13/03/2025|2025-03-13",
        "03/13/2025|2025-03-13",
        "1741773600|2025-03-12",
        "1741773600000|2025-03-12"
      })
  void datesAreReadAsTheyAreWritten(String written, String day) {
    assertThat(WrittenDate.read(written)).hasToString("Optional[" + day + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2025-02-30",
        "2025-13-01",
        "04/03/2025",
        "12 police 2025",
        "1250-01-01",
        "31 de abril de 2025"
      })
  void whatIsNoDateOrCannotBeToldIsNone(String written) {
    assertThat(WrittenDate.read(written)).isEmpty();
  }

  @Test
  void numbersAreToldWhereTheLanguageTellsTheirOrder() {
    assertThat(WrittenDate.find("04/03/2025", true)).hasToString("Optional[2025-03-04]");
  }

  @Test
  void theDateAtTheHeadIsThePublishersAndOneInAParagraphIsNot() {
    String paragraph = "The raid of 2 January 2024 was one of many. ".repeat(4);
    assertThat(VisibleDate.atHead(List.of("Bulletin", "12 March 2025", paragraph)))
        .hasToString("Optional[2025-03-12]");
    assertThat(VisibleDate.atHead(List.of("Bulletin", paragraph, "12 March 2025"))).isEmpty();
    assertThat(VisibleDate.atHead(List.of())).isEmpty();
  }
}
