package org.testigo.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testigo.language.tree.Conllu;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;

class PassiveVoiceTest {
  private static Sentence settled(String block) {
    Sentence read = Conllu.read(block);
    SentenceBuilder builder = new SentenceBuilder().reset(read.text(), 0, read.text().length());
    for (int token = 0; token < read.size(); token++) {
      builder.add(read.form(token), read.begin(token), read.end(token), read.surface(token));
      builder.lemma(token, read.lemma(token));
      builder.tag(token, read.upos(token), read.features(token));
      builder.attach(token, read.head(token), read.deprel(token));
    }
    PassiveVoice.settle(builder);
    return builder.build();
  }

  @Test
  void theAuxiliaryOfThePerfectMakesNoPassive() {
    Sentence sentence =
        settled(
            """
            1 rebeldes rebelde NOUN _ _ 3 nsubj:pass
            2 hubieran haber AUX _ _ 3 aux:pass
            3 secuestrado secuestrar VERB _ _ 0 root
            """);
    assertThat(sentence.deprel(1)).isEqualTo(Deprel.AUX);
    assertThat(sentence.deprel(0)).isEqualTo(Deprel.NSUBJ);
  }

  @Test
  void theSubjectOfAPassiveIsPassive() {
    Sentence sentence =
        settled(
            """
            1 Two two NUM _ _ 2 nummod
            2 men man NOUN _ _ 5 nsubj
            3 have have AUX _ _ 5 aux
            4 been be AUX _ _ 5 aux:pass
            5 killed kill VERB _ _ 0 root
            """);
    assertThat(sentence.deprel(1)).isEqualTo(Deprel.NSUBJ_PASS);
    assertThat(sentence.deprel(2)).isEqualTo(Deprel.AUX);
    assertThat(sentence.deprel(3)).isEqualTo(Deprel.AUX_PASS);
  }

  @Test
  void aPassiveSubjectWithoutAnyAuxiliaryIsLeftAlone() {
    Sentence sentence =
        settled(
            """
            1 Three three NUM _ _ 2 nummod
            2 others other NOUN _ _ 3 nsubj:pass
            3 wounded wound VERB _ _ 0 root
            """);
    assertThat(sentence.deprel(1)).isEqualTo(Deprel.NSUBJ_PASS);
  }
}
