package org.testigo.coder.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who did it to whom, in each construction. */
class ArgumentsTest {
  @Test
  void passivesReadLikeActives() {
    String tree =
        """
        1 Farmers farmer NOUN _ Number=Plur 3 nsubj:pass
        2 were be AUX _ Tense=Past|VerbForm=Fin 3 aux:pass
        3 killed kill VERB _ Tense=Past|VerbForm=Part 0 root
        4 by by ADP _ _ 5 case
        5 gunmen gunman NOUN _ Number=Plur 3 obl:agent
        6 . . PUNCT _ _ 3 punct
        """;
    assertThat(EventCases.of("en", "Farmers gunmen", tree).shown())
        .containsExactly("ASSAULT occurred killed: gunmen > Farmers");
  }

  @Test
  void agentlessPassivesKeepNoActor() {
    String tree =
        """
        1 Farmers farmer NOUN _ Number=Plur 3 nsubj:pass
        2 were be AUX _ Tense=Past|VerbForm=Fin 3 aux:pass
        3 killed kill VERB _ Tense=Past|VerbForm=Part 0 root
        4 . . PUNCT _ _ 3 punct
        """;
    assertThat(EventCases.of("en", "Farmers", tree).shown())
        .containsExactly("ASSAULT occurred killed: > Farmers");
  }

  @Test
  void allConjunctsAreParties() {
    String tree =
        """
        1 Soldiers soldier NOUN _ Number=Plur 4 nsubj
        2 and and CCONJ _ _ 3 cc
        3 police police NOUN _ Number=Plur 1 conj
        4 killed kill VERB _ Tense=Past|VerbForm=Fin 0 root
        5 farmers farmer NOUN _ Number=Plur 4 obj
        6 . . PUNCT _ _ 4 punct
        """;
    assertThat(EventCases.of("en", "Soldiers police farmers", tree).shown())
        .containsExactly("ASSAULT occurred killed: Soldiers police > farmers");
  }

  @Test
  void relativeClausesTakeTheirAntecedent() {
    String tree =
        """
        1 Rebels rebel NOUN _ Number=Plur 5 nsubj
        2 who who PRON _ PronType=Rel 3 nsubj
        3 kidnapped kidnap VERB _ Tense=Past|VerbForm=Fin 1 acl:relcl
        4 nurses nurse NOUN _ Number=Plur 3 obj
        5 fled flee VERB _ Tense=Past|VerbForm=Fin 0 root
        6 . . PUNCT _ _ 5 punct
        """;
    assertThat(EventCases.of("en", "Rebels nurses", tree).shown())
        .contains("ASSAULT occurred kidnapped: Rebels > nurses");
  }

  @Test
  void countedCasualtiesPassTheRoleOn() {
    String tree =
        """
        1 Gunmen gunman NOUN _ Number=Plur 2 nsubj
        2 killed kill VERB _ Tense=Past|VerbForm=Fin 0 root
        3 dozens dozen NOUN _ Number=Plur 2 obj
        4 of of ADP _ _ 5 case
        5 farmers farmer NOUN _ Number=Plur 3 nmod
        6 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("en", "Gunmen farmers", tree).shown())
        .containsExactly("ASSAULT occurred killed: Gunmen > farmers");
  }

  @Test
  void personalPrepositionMarksTheObject() {
    String tree =
        """
        1 Hombres hombre NOUN _ Number=Plur 2 nsubj
        2 mataron matar VERB _ Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
        3 a a ADP _ _ 5 case
        4 dos dos NUM _ _ 5 nummod
        5 campesinos campesino NOUN _ Number=Plur 2 obl
        6 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("es", "Hombres campesinos", tree).shown())
        .containsExactly("ASSAULT occurred mataron: Hombres > campesinos");
  }

  @Test
  void reflexivePassivesHaveNoActor() {
    String tree =
        """
        1 Se él PRON _ Reflex=Yes 2 expl:pv
        2 incautaron incautar VERB _ Mood=Ind|Person=3|Tense=Past|VerbForm=Fin 0 root
        3 cuatro cuatro NUM _ _ 4 nummod
        4 fusiles fusil NOUN _ Number=Plur 2 nsubj
        5 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("es", "", tree).shown())
        .containsExactly("COERCE occurred incautaron:");
  }

  @Test
  void coordinatedVerbHangsOnTheVerbOfItsMood() {
    String tree =
        """
        1 Vocero vocero NOUN _ Number=Sing 2 nsubj
        2 negó negar VERB _ Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
        3 que que SCONJ _ _ 6 mark
        4 rebeldes rebelde NOUN _ Number=Plur 6 nsubj
        5 hubieran haber AUX _ Mood=Sub|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin 6 aux
        6 secuestrado secuestrar VERB _ VerbForm=Part 2 ccomp
        7 a a ADP _ _ 8 case
        8 líderes líder NOUN _ Number=Plur 6 obj
        9 y y CCONJ _ _ 10 cc
        10 acusó acusar VERB _ Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 6 conj
        11 a a ADP _ _ 12 case
        12 policías policía NOUN _ Number=Plur 10 obj
        13 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("es", "Vocero rebeldes líderes policías", tree).shown())
        .containsExactly(
            "ASSAULT denied secuestrado: rebeldes > líderes",
            "ACCUSE occurred acusó: Vocero > policías");
  }

  @Test
  void infinitivesOfControlHaveTheObjectAsTheirSubject() {
    String tree =
        """
        1 Gangs gang NOUN _ Number=Plur 2 nsubj
        2 forced force VERB _ Tense=Past|VerbForm=Fin 0 root
        3 boys boy NOUN _ Number=Plur 2 obj
        4 to to PART _ _ 5 mark
        5 kill kill VERB _ VerbForm=Inf 2 xcomp
        6 farmers farmer NOUN _ Number=Plur 5 obj
        7 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("en", "Gangs boys farmers", tree).shown())
        .contains("ASSAULT occurred kill: boys > farmers");
  }
}
