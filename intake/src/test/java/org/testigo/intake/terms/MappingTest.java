package org.testigo.intake.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testigo.intake.terms.Mapping.Part;
import org.testigo.record.InputException;

class MappingTest {
  @Test
  void aPartIsLookedForWhereTheMappingSaysElseUnderItsName() {
    Mapping mapping = Mapping.of("text=lead + body,Published=story.date");
    assertThat(mapping.columns(Part.TEXT)).containsExactly("lead", "body");
    assertThat(mapping.columns(Part.PUBLISHED)).containsExactly("story.date");
    assertThat(mapping.columns(Part.URL)).containsExactly("url");
    assertThat(mapping.byNumber()).isFalse();
    assertThat(Mapping.of("text=3,id=1").byNumber()).isTrue();
    assertThat(Mapping.PLAIN.byNumber()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "text=", "=body", "texto=body", "text=a,text=b", "text=+"})
  void aWrongMappingSaysWhatIsWrong(String written) {
    assertThatThrownBy(() -> Mapping.of(written))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--map");
  }
}
