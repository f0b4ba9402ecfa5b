package org.testigo.coder.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddresseesTest {
  @Test
  void whoeverIsOfferedSomethingInTheContentIsTheRecipient() {
    String tree =
        """
        1 Canada Canada PROPN _ _ 2 nsubj
        2 offered offer VERB _ Tense=Past|VerbForm=Fin 0 root
        3 to to PART _ _ 4 mark
        4 donate donate VERB _ VerbForm=Inf 2 xcomp
        5 two two NUM _ _ 6 nummod
        6 boats boat NOUN _ Number=Plur 4 obj
        7 to to ADP _ _ 9 case
        8 the the DET _ _ 9 det
        9 navy navy NOUN _ _ 4 obl
        10 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("en", "Canada navy", tree).shown())
        .contains("AGREE occurred offered: Canada > navy");
  }

  @Test
  void whoseRequestIsRejectedIsTheRecipient() {
    String tree =
        """
        1 Yemen Yemen PROPN _ _ 2 nsubj
        2 rejected reject VERB _ Tense=Past|VerbForm=Fin 0 root
        3 Japan Japan PROPN _ _ 5 nmod:poss
        4 's 's PART _ _ 3 case
        5 request request NOUN _ _ 2 obj
        6 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("en", "Yemen Japan", tree).shown())
        .contains("REJECT occurred rejected: Yemen > Japan");
  }

  @Test
  void aConditionNamesNobodyWhoIsThreatened() {
    String tree =
        """
        1 Yemen Yemen PROPN _ _ 2 nsubj
        2 threatened threaten VERB _ Tense=Past|VerbForm=Fin 0 root
        3 to to PART _ _ 4 mark
        4 close close VERB _ VerbForm=Inf 2 xcomp
        5 the the DET _ _ 6 det
        6 border border NOUN _ _ 4 obj
        7 if if SCONJ _ _ 9 mark
        8 Japan Japan PROPN _ _ 9 nsubj
        9 protests protest VERB _ Tense=Pres|VerbForm=Fin 4 advcl
        10 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("en", "Yemen Japan", tree).shown())
        .contains("THREATEN occurred threatened: Yemen");
  }

  @Test
  void whoseThingIsAttackedIsTheRecipient() {
    String tree =
        """
        1 Tanks tank NOUN _ Number=Plur 2 nsubj
        2 shelled shell VERB _ Tense=Past|VerbForm=Fin 0 root
        3 positions position NOUN _ Number=Plur 2 obj
        4 of of ADP _ _ 6 case
        5 the the DET _ _ 6 det
        6 rebels rebel NOUN _ Number=Plur 3 nmod
        7 . . PUNCT _ _ 2 punct
        """;
    assertThat(EventCases.of("en", "rebels", tree).shown())
        .containsExactly("ASSAULT occurred shelled: > rebels");
  }

  @Test
  void whoDoesNotAcceptRejects() {
    String tree =
        """
        1 Syria Syria PROPN _ _ 4 nsubj
        2 did do AUX _ Tense=Past|VerbForm=Fin 4 aux
        3 not not PART _ _ 4 advmod
        4 accept accept VERB _ VerbForm=Inf 0 root
        5 the the DET _ _ 6 det
        6 offer offer NOUN _ _ 4 obj
        7 . . PUNCT _ _ 4 punct
        """;
    assertThat(EventCases.of("en", "Syria", tree).shown())
        .containsExactly("REJECT occurred accept: Syria");
  }

  @Test
  void aParticipleThatDescribesForcesIsNoDeployment() {
    String tree =
        """
        1 Soldiers soldier NOUN _ Number=Plur 6 nsubj:pass
        2 patrolling patrol VERB _ Tense=Pres|VerbForm=Part 1 acl
        3 the the DET _ _ 4 det
        4 border border NOUN _ _ 2 obj
        5 were be AUX _ Tense=Past|VerbForm=Fin 6 aux:pass
        6 killed kill VERB _ Tense=Past|VerbForm=Part 0 root
        7 . . PUNCT _ _ 6 punct
        """;
    assertThat(EventCases.of("en", "Soldiers", tree).shown())
        .containsExactly("ASSAULT occurred killed: > Soldiers");
  }
}
