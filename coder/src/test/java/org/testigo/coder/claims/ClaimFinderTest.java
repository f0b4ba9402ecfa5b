package org.testigo.coder.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.ReadText;
import org.testigo.record.Certainty;
import org.testigo.record.ClaimAct;
import org.testigo.record.Quotation;
import org.testigo.record.SourceKind;
import org.testigo.record.Span;

class ClaimFinderTest {
  private static final CodebookFiles FILES = CodebookFiles.builtIn();

  @Test
  void whatStandsBeforeItsAttributionIsSaid() {
    Found found =
        only(
            "en",
            """
            1 Five five NUM _ _ 2 nummod
            2 people people NOUN _ Number=Plur 4 nsubj:pass
            3 were be AUX _ Tense=Past|VerbForm=Fin 4 aux:pass
            4 shot shoot VERB _ VerbForm=Part 0 root
            5 , , PUNCT _ _ 7 punct
            6 police police NOUN _ Number=Plur 7 nsubj
            7 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 4 parataxis
            8 . . PUNCT _ _ 4 punct
            """);
    assertThat(found.source(0)).isEqualTo("police");
    assertThat(found.cue(0)).isEqualTo("said");
    assertThat(found.content(0)).isEqualTo("Five people were shot");
    assertThat(found.first().act()).isEqualTo(ClaimAct.STATE);
    assertThat(found.first().sourceKind()).isEqualTo(SourceKind.OFFICE);
    assertThat(found.first().quotation()).isEqualTo(Quotation.INDIRECT);
    assertThat(found.first().certainty()).isEqualTo(Certainty.ASSERTED);
  }

  @Test
  void anInvertedSpeakerIsReadFromTheOrderOfTheWordsThoughTheTreeCallsItAnObject() {
    Found found =
        only(
            "es",
            """
            1 Hombres hombre NOUN _ Number=Plur 2 nsubj
            2 mataron matar VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 a a ADP _ _ 5 case
            4 un uno DET _ _ 5 det
            5 periodista periodista NOUN _ _ 2 obj
            6 , , PUNCT _ _ 7 punct
            7 confirmó confirmar VERB _ Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin 2 conj
            8 la el DET _ _ 9 det
            9 Fiscalía fiscalía NOUN _ Number=Sing 7 obj
            10 estatal estatal ADJ _ _ 9 amod
            11 . . PUNCT _ _ 2 punct
            """);
    assertThat(found.source(0)).isEqualTo("la Fiscalía estatal");
    assertThat(found.cue(0)).isEqualTo("confirmó");
    assertThat(found.content(0)).isEqualTo("Hombres mataron a un periodista");
    assertThat(found.first().sourceKind()).isEqualTo(SourceKind.OFFICE);
  }

  @Test
  void anAccusationHoldsTheAccusedAndTheDeed() {
    Found found =
        only(
            "en",
            """
            1 Rebels rebel NOUN _ Number=Plur 2 nsubj
            2 accused accuse VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 the the DET _ _ 4 det
            4 army army NOUN _ _ 2 obj
            5 of of SCONJ _ _ 6 mark
            6 shelling shell VERB _ VerbForm=Ger 2 advcl
            7 villages village NOUN _ _ 6 obj
            8 . . PUNCT _ _ 2 punct
            """);
    assertThat(found.content(0)).isEqualTo("the army of shelling villages");
    assertThat(found.first().act()).isEqualTo(ClaimAct.ACCUSE);
    assertThat(found.first().sourceKind()).isEqualTo(SourceKind.COLLECTIVE);
  }

  @Test
  void accordingToNamesASourceWithoutAVerb() {
    Found found =
        only(
            "en",
            """
            1 According accord VERB _ VerbForm=Ger 5 case
            2 to to ADP _ _ 1 fixed
            3 the the DET _ _ 5 det
            4 latest late ADJ _ _ 5 amod
            5 report report NOUN _ _ 9 obl
            6 , , PUNCT _ _ 5 punct
            7 prisoners prisoner NOUN _ Number=Plur 9 nsubj:pass
            8 were be AUX _ _ 9 aux:pass
            9 beaten beat VERB _ VerbForm=Part 0 root
            10 . . PUNCT _ _ 9 punct
            """);
    assertThat(found.source(0)).isEqualTo("the latest report");
    assertThat(found.cue(0)).isEqualTo("According to");
    assertThat(found.content(0)).isEqualTo("prisoners were beaten");
    assertThat(found.first().sourceKind()).isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void aFutureOfOnesOwnIsAPromise() {
    Found found =
        only(
            "es",
            """
            1 La el DET _ _ 2 det
            2 Defensoría defensoría NOUN _ Number=Sing 3 nsubj
            3 anunció anunciar VERB _ Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
            4 que que SCONJ _ _ 5 mark
            5 visitará visitar VERB _ Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin 3 ccomp
            6 el el DET _ _ 7 det
            7 penal penal NOUN _ _ 5 obj
            8 . . PUNCT _ _ 3 punct
            """);
    assertThat(found.content(0)).isEqualTo("visitará el penal");
    assertThat(found.first().act()).isEqualTo(ClaimAct.PROMISE);
  }

  @Test
  void whatASpeakerGoesOnQuotingIsTheSameClaim() {
    Found found =
        find(
            "en",
            """
            1 “ “ PUNCT _ _ 3 punct
            2 They they PRON _ _ 3 nsubj
            3 ran run VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 6 ccomp
            4 ,” ,” PUNCT _ _ 3 punct
            5 he he PRON _ Case=Nom 6 nsubj
            6 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            7 . . PUNCT _ _ 6 punct
            """,
            """
            1 “ “ PUNCT _ _ 3 punct
            2 We we PRON _ Person=1 3 nsubj
            3 hid hide VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            4 . . PUNCT _ _ 3 punct
            5 ” ” PUNCT _ _ 3 punct
            """);
    assertThat(found.claims()).hasSize(1);
    assertThat(found.content(0)).isEqualTo("They ran … We hid");
    assertThat(found.first().quotation()).isEqualTo(Quotation.DIRECT);
  }

  @Test
  void aDroppedSubjectIsTheLastSpeaker() {
    Found found =
        find(
            "es",
            """
            1 El el DET _ _ 2 det
            2 fiscal fiscal NOUN _ Number=Sing 3 nsubj
            3 dijo decir VERB _ Mood=Ind|Number=Sing|Person=3|VerbForm=Fin 0 root
            4 que que SCONJ _ _ 6 mark
            5 no no ADV _ Polarity=Neg 6 advmod
            6 huyó huir VERB _ Mood=Ind|Number=Sing|Person=3|VerbForm=Fin 3 ccomp
            7 . . PUNCT _ _ 3 punct
            """,
            """
            1 Añadió añadir VERB _ Mood=Ind|Number=Sing|Person=3|VerbForm=Fin 0 root
            2 que que SCONJ _ _ 3 mark
            3 murió morir VERB _ Mood=Ind|Number=Sing|Person=3|VerbForm=Fin 1 ccomp
            4 . . PUNCT _ _ 1 punct
            """);
    assertThat(found.claims()).hasSize(2);
    assertThat(found.source(1)).isEqualTo("El fiscal");
    assertThat(found.content(1)).isEqualTo("murió");
  }

  @Test
  void aSourceWhoseNameIsWithheldKeepsTheClauseThatDescribesIt() {
    Found found =
        only(
            "en",
            """
            1 An a DET _ _ 2 det
            2 official official NOUN _ Number=Sing 9 nsubj
            3 who who PRON _ PronType=Rel 4 nsubj
            4 asked ask VERB _ Mood=Ind|VerbForm=Fin 2 acl:relcl
            5 not not PART _ _ 8 advmod
            6 to to PART _ _ 8 mark
            7 be be AUX _ _ 8 aux:pass
            8 named name VERB _ VerbForm=Part 4 xcomp
            9 denied deny VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            10 it it PRON _ _ 9 obj
            11 . . PUNCT _ _ 9 punct
            """);
    assertThat(found.source(0)).isEqualTo("An official who asked not to be named");
    assertThat(found.first().sourceKind()).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(found.first().act()).isEqualTo(ClaimAct.DENY);
  }

  @Test
  void aCitedSourceIsPassedOnAndMakesNoClaimOfItsOwn() {
    Found found =
        find(
            "en",
            """
            1 The the DET _ _ 2 det
            2 radio radio NOUN _ Number=Sing 8 nsubj
            3 , , PUNCT _ _ 4 punct
            4 citing cite VERB _ VerbForm=Ger 2 acl
            5 hospital hospital NOUN _ _ 6 compound
            6 workers worker NOUN _ Number=Plur 4 obj
            7 , , PUNCT _ _ 4 punct
            8 said say VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            9 nine nine NUM _ _ 10 nsubj
            10 died die VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 8 ccomp
            11 . . PUNCT _ _ 8 punct
            """);
    assertThat(found.claims()).hasSize(1);
    assertThat(found.source(0)).isEqualTo("The radio");
    assertThat(found.content(0)).isEqualTo("nine died");
  }

  @Test
  void plansSilenceAndNegationsAreNoClaims() {
    Found found =
        find(
            "en",
            """
            1 He he PRON _ _ 2 nsubj
            2 declined decline VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            3 to to PART _ _ 4 mark
            4 say say VERB _ VerbForm=Inf 2 xcomp
            5 who who PRON _ PronType=Int 6 nsubj
            6 fired fire VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 4 ccomp
            7 . . PUNCT _ _ 2 punct
            """,
            """
            1 She she PRON _ _ 4 nsubj
            2 did do AUX _ _ 4 aux
            3 not not PART _ Polarity=Neg 4 advmod
            4 say say VERB _ VerbForm=Inf 0 root
            5 who who PRON _ PronType=Int 6 nsubj
            6 fired fire VERB _ Mood=Ind|Tense=Past|VerbForm=Fin 4 ccomp
            7 . . PUNCT _ _ 4 punct
            """);
    assertThat(found.claims()).isEmpty();
  }

  private static Found only(String language, String block) {
    Found found = find(language, block);
    assertThat(found.claims()).hasSize(1);
    return found;
  }

  private static Found find(String language, String... blocks) {
    ReadText text = Trees.read(language, blocks);
    ClaimBook book = ClaimBook.read(FILES, language);
    return new Found(text, ClaimFinder.find(text, new Entities(List.of()), book));
  }

  /** The claims of a small report, told in words. */
  private record Found(ReadText text, List<ClaimReading> claims) {
    ClaimReading first() {
      return claims.get(0);
    }

    String source(int claim) {
      Span span = claims.get(claim).sourceSpan();
      return span == null ? "" : span.of(text.text());
    }

    String cue(int claim) {
      return words(claims.get(claim).cue());
    }

    String content(int claim) {
      return words(claims.get(claim).content());
    }

    private String words(List<Span> spans) {
      return spans.stream().map(s -> s.of(text.text())).collect(Collectors.joining(" … "));
    }
  }
}
