package org.testigo.codebook.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.InputException;

class TimeElementTest {
  @Test
  void wordsSlotsOptionsAndContextAreRead() {
    List<TimeElement> elements = parse("[de|del] el? {weekday|month} [!que]");
    assertThat(elements).hasSize(4);
    assertThat(elements.get(0).context()).isTrue();
    assertThat(elements.get(0).literals()).containsExactlyInAnyOrder("de", "del");
    assertThat(elements.get(1).optional()).isTrue();
    assertThat(elements.get(2).slots()).containsExactly("weekday", "month");
    assertThat(elements.get(3).forbidden()).isTrue();
  }

  @Test
  void aPatternOfWhichNothingMustStandIsReportedWithItsLine() {
    assertThatThrownBy(() -> parse("el? {day}?"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("rules.yaml:7");
  }

  private static List<TimeElement> parse(String pattern) {
    return TimeElement.parse(Node.scalar("rules.yaml", 7, pattern));
  }
}
