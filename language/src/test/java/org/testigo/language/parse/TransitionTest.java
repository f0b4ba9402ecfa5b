package org.testigo.language.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.testigo.language.tree.Deprel;

class TransitionTest {
  @Test
  void aTransitionIsReadAsItIsWritten() {
    Transition left = new Transition(Transition.Move.LEFT, Deprel.NSUBJ_PASS);
    assertThat(left.toString()).isEqualTo("LEFT:nsubj:pass");
    assertThat(Transition.parse("LEFT:nsubj:pass")).isEqualTo(left);
    assertThat(Transition.parse("SHIFT").move()).isEqualTo(Transition.Move.SHIFT);
  }

  @Test
  void anUnknownRelationIsRefused() {
    assertThatThrownBy(() -> Transition.parse("LEFT:subject"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LEFT:subject");
  }
}
