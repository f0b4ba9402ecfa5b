package org.testigo.coder.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testigo.record.Status;

/** Whether it happened, as the sentence shows. */
class StatusScopeTest {
  private static Status status(EventCases report) {
    return report.events().get(0).status();
  }

  @Test
  void negationMakesAnEventNegated() {
    String tree =
        """
        1 Police police NOUN _ Number=Plur 4 nsubj
        2 did do AUX _ Tense=Past|VerbForm=Fin 4 aux
        3 not not PART _ _ 4 advmod
        4 arrest arrest VERB _ VerbForm=Inf 0 root
        5 miners miner NOUN _ Number=Plur 4 obj
        6 . . PUNCT _ _ 4 punct
        """;
    assertThat(status(EventCases.of("en", "Police miners", tree))).isEqualTo(Status.NEGATED);
  }

  @Test
  void nobodyArrestedIsNegated() {
    String tree =
        """
        1 No no DET _ _ 2 det
        2 arrests arrest NOUN _ Number=Plur 5 nsubj:pass
        3 have have AUX _ VerbForm=Fin 5 aux
        4 been be AUX _ VerbForm=Part 5 aux:pass
        5 made make VERB _ Tense=Past|VerbForm=Part 0 root
        6 . . PUNCT _ _ 5 punct
        """;
    assertThat(status(EventCases.of("en", "", tree))).isEqualTo(Status.NEGATED);
  }

  @Test
  void failingToDoItIsNotDoingIt() {
    String tree =
        """
        1 Police police NOUN _ Number=Plur 2 nsubj
        2 failed fail VERB _ Tense=Past|VerbForm=Fin 0 root
        3 to to PART _ _ 4 mark
        4 arrest arrest VERB _ VerbForm=Inf 2 xcomp
        5 miners miner NOUN _ Number=Plur 4 obj
        6 . . PUNCT _ _ 2 punct
        """;
    assertThat(status(EventCases.of("en", "Police miners", tree))).isEqualTo(Status.NEGATED);
  }

  @Test
  void conditionReachesOverNegation() {
    String tree =
        """
        1 If if SCONJ _ _ 5 mark
        2 killers killer NOUN _ Number=Plur 5 nsubj:pass
        3 are be AUX _ VerbForm=Fin 5 aux:pass
        4 not not PART _ _ 5 advmod
        5 arrested arrest VERB _ Tense=Past|VerbForm=Part 7 advcl
        6 farmers farmer NOUN _ Number=Plur 7 nsubj
        7 leave leave VERB _ Tense=Pres|VerbForm=Fin 0 root
        8 . . PUNCT _ _ 7 punct
        """;
    assertThat(status(EventCases.of("en", "killers farmers", tree))).isEqualTo(Status.CONDITIONAL);
  }

  @Test
  void wouldInWhatWasSaidIsFuture() {
    String tree =
        """
        1 Ministers minister NOUN _ Number=Plur 2 nsubj
        2 said say VERB _ Tense=Past|VerbForm=Fin 0 root
        3 police police NOUN _ Number=Plur 5 nsubj
        4 would would AUX _ VerbForm=Fin 5 aux
        5 arrest arrest VERB _ VerbForm=Inf 2 ccomp
        6 miners miner NOUN _ Number=Plur 5 obj
        7 . . PUNCT _ _ 2 punct
        """;
    assertThat(status(EventCases.of("en", "Ministers police miners", tree)))
        .isEqualTo(Status.FUTURE);
  }

  @Test
  void couldIsHypothetical() {
    String tree =
        """
        1 Police police NOUN _ Number=Plur 3 nsubj
        2 could could AUX _ VerbForm=Fin 3 aux
        3 arrest arrest VERB _ VerbForm=Inf 0 root
        4 miners miner NOUN _ Number=Plur 3 obj
        5 . . PUNCT _ _ 3 punct
        """;
    assertThat(status(EventCases.of("en", "Police miners", tree))).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void progressiveIsOngoing() {
    String tree =
        """
        1 Rebels rebel NOUN _ Number=Plur 3 nsubj
        2 are be AUX _ VerbForm=Fin 3 aux
        3 attacking attack VERB _ Tense=Pres|VerbForm=Part 0 root
        4 villagers villager NOUN _ Number=Plur 3 obj
        5 . . PUNCT _ _ 3 punct
        """;
    assertThat(status(EventCases.of("en", "Rebels villagers", tree))).isEqualTo(Status.ONGOING);
  }

  @Test
  void spanishFutureTenseIsFuture() {
    String tree =
        """
        1 Policía policía NOUN _ Number=Sing 2 nsubj
        2 detendrá detener VERB _ Mood=Ind|Person=3|Tense=Fut|VerbForm=Fin 0 root
        3 a a ADP _ _ 4 case
        4 mineros minero NOUN _ Number=Plur 2 obj
        5 . . PUNCT _ _ 2 punct
        """;
    assertThat(status(EventCases.of("es", "Policía mineros", tree))).isEqualTo(Status.FUTURE);
  }

  @Test
  void rumourConditionalIsAlleged() {
    String tree =
        """
        1 Soldados soldado NOUN _ Number=Plur 3 nsubj
        2 habrían haber AUX _ Mood=Cnd|Person=3|VerbForm=Fin 3 aux
        3 matado matar VERB _ VerbForm=Part 0 root
        4 a a ADP _ _ 5 case
        5 campesinos campesino NOUN _ Number=Plur 3 obj
        6 . . PUNCT _ _ 3 punct
        """;
    assertThat(status(EventCases.of("es", "Soldados campesinos", tree))).isEqualTo(Status.ALLEGED);
  }

  @Test
  void deedOfYearsAgoIsHistorical() {
    String tree =
        """
        1 Rebels rebel NOUN _ Number=Plur 2 nsubj
        2 killed kill VERB _ Tense=Past|VerbForm=Fin 0 root
        3 nuns nun NOUN _ Number=Plur 2 obj
        4 in in ADP _ _ 5 case
        5 1998 1998 NUM _ _ 2 obl
        6 . . PUNCT _ _ 2 punct
        """;
    String today =
        """
        1 Police police NOUN _ Number=Plur 2 nsubj
        2 met meet VERB _ Tense=Past|VerbForm=Fin 0 root
        3 farmers farmer NOUN _ Number=Plur 2 obj
        4 today today NOUN _ _ 2 obl:unmarked
        5 . . PUNCT _ _ 2 punct
        """;
    EventCases report =
        EventCases.of("en", "Rebels nuns Police farmers", tree, today)
            .time(0, "1998", "1998-01-01", "1998-12-31")
            .time(1, "today", "2025-06-12", "2025-06-12");
    assertThat(report.events())
        .extracting(EventReading::status)
        .containsExactly(Status.HISTORICAL, Status.OCCURRED);
  }

  @Test
  void whatIsDemandedIsNoEvent() {
    String tree =
        """
        1 Bishops bishop NOUN _ Number=Plur 2 nsubj
        2 demanded demand VERB _ Tense=Past|VerbForm=Fin 0 root
        3 the the DET _ _ 4 det
        4 release release NOUN _ Number=Sing 2 obj
        5 of of ADP _ _ 6 case
        6 miners miner NOUN _ Number=Plur 4 nmod
        7 . . PUNCT _ _ 2 punct
        """;
    EventCases report = EventCases.of("en", "Bishops miners", tree);
    assertThat(report.shown()).hasSize(1).first().asString().startsWith("REQUEST occurred");
    assertThat(report.explained()).anyMatch(trigger -> trigger.outcome().contains("is no event"));
  }

  @Test
  void everyStatusHasAReason() {
    String tree =
        """
        1 Police police NOUN _ Number=Plur 2 nsubj
        2 arrested arrest VERB _ Tense=Past|VerbForm=Fin 0 root
        3 miners miner NOUN _ Number=Plur 2 obj
        4 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("en", "Police miners", tree).events())
        .isNotEmpty()
        .allMatch(event -> !event.statusReason().isEmpty());
  }
}
