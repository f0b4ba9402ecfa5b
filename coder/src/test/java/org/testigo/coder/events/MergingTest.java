package org.testigo.coder.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told twice is one event; what only sounds alike is not. */
class MergingTest {
  private static final String KILLED =
      """
      1 Gunmen gunman NOUN _ Number=Plur 2 nsubj
      2 killed kill VERB _ Tense=Past|VerbForm=Fin 0 root
      3 farmers farmer NOUN _ Number=Plur 2 obj
      4 . . PUNCT _ _ 2 punct
      """;

  @Test
  void theAttackPointsBack() {
    String later =
        """
        1 Bishops bishop NOUN _ Number=Plur 2 nsubj
        2 condemned condemn VERB _ Tense=Past|VerbForm=Fin 0 root
        3 the the DET _ _ 4 det
        4 attack attack NOUN _ Number=Sing 2 obj
        5 . . PUNCT _ _ 2 punct
        """;
    EventCases report = EventCases.of("en", "Gunmen farmers Bishops", KILLED, later);
    assertThat(report.shown()).hasSize(2).contains("ASSAULT occurred killed: Gunmen > farmers");
    assertThat(report.events().get(0).mentions()).hasSize(1);
  }

  @Test
  void casualtiesBelongToTheAttack() {
    String tree =
        """
        1 Rebels rebel NOUN _ Number=Plur 2 nsubj
        2 attacked attack VERB _ Tense=Past|VerbForm=Fin 0 root
        3 villagers villager NOUN _ Number=Plur 2 obj
        4 and and CCONJ _ _ 5 cc
        5 killed kill VERB _ Tense=Past|VerbForm=Fin 2 conj
        6 nurses nurse NOUN _ Number=Plur 5 obj
        7 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("en", "Rebels villagers nurses", tree).shown())
        .containsExactly("ASSAULT occurred attacked: Rebels > villagers");
  }

  @Test
  void otherVictimsAreAnotherEvent() {
    String later =
        """
        1 Other other ADJ _ _ 2 amod
        2 nurses nurse NOUN _ Number=Plur 4 nsubj:pass
        3 were be AUX _ VerbForm=Fin 4 aux:pass
        4 kidnapped kidnap VERB _ Tense=Past|VerbForm=Part 0 root
        5 . . PUNCT _ _ 4 punct
        """;
    assertThat(EventCases.of("en", "Gunmen farmers nurses", KILLED, later).shown()).hasSize(2);
  }

  @Test
  void differentStatusKeepsEventsApart() {
    String later =
        """
        1 Gunmen gunman NOUN _ Number=Plur 4 nsubj
        2 did do AUX _ VerbForm=Fin 4 aux
        3 not not PART _ _ 4 advmod
        4 kill kill VERB _ VerbForm=Inf 0 root
        5 farmers farmer NOUN _ Number=Plur 4 obj
        6 . . PUNCT _ _ 4 punct
        """;
    assertThat(EventCases.of("en", "Gunmen farmers", KILLED, later).shown())
        .containsExactly(
            "ASSAULT occurred killed: Gunmen > farmers", "ASSAULT negated kill: Gunmen > farmers");
  }

  @Test
  void participleThatOnlySaysWhoIsNoEvent() {
    String tree =
        """
        1 The the DET _ _ 3 det
        2 detained detain VERB _ Tense=Past|VerbForm=Part 3 amod
        3 men man NOUN _ Number=Plur 4 nsubj
        4 wept weep VERB _ Tense=Past|VerbForm=Fin 0 root
        5 . . PUNCT _ _ 4 punct
        """;
    assertThat(EventCases.of("en", "men", tree).shown()).isEmpty();
  }

  @Test
  void nounThatOnlyQualifiesIsNoEvent() {
    String tree =
        """
        1 A a DET _ _ 3 det
        2 murder murder NOUN _ Number=Sing 3 compound
        3 weapon weapon NOUN _ Number=Sing 4 nsubj
        4 vanished vanish VERB _ Tense=Past|VerbForm=Fin 0 root
        5 . . PUNCT _ _ 4 punct
        """;
    assertThat(EventCases.of("en", "", tree).shown()).isEmpty();
  }
}
