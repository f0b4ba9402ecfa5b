package org.testigo.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.WordClusters;
import org.testigo.language.parse.Parser;
import org.testigo.language.tag.Tagger;
import org.testigo.language.tree.Conllu;

class TrainersTest {
  private static final Cut FINE = new Cut(0.01, 1, 1);
  private static final List<Example> TREEBANK =
      List.of(
          example(
              """
              1 Police police NOUN _ Number=Plur 2 nsubj
              2 arrested arrest VERB _ Tense=Past|VerbForm=Fin 0 root
              3 the the DET _ PronType=Art 4 det
              4 mayor mayor NOUN _ Number=Sing 2 obj
              """),
          example(
              """
              1 The the DET _ PronType=Art 2 det
              2 mayor mayor NOUN _ Number=Sing 4 nsubj:pass
              3 was be AUX _ Tense=Past|VerbForm=Fin 4 aux:pass
              4 arrested arrest VERB _ Tense=Past|VerbForm=Part|Voice=Pass 0 root
              5 by by ADP _ _ 6 case
              6 police police NOUN _ Number=Plur 4 obl:agent
              """));

  private static Example example(String block) {
    return Example.of(Conllu.read(block), true);
  }

  private static Course course(int rounds, long seed) {
    return new Course(WordClusters.NONE, 1, rounds, seed, 1);
  }

  private static ModelFile tagModel(long seed) {
    return new ModelFile(
        "tag", "en", "", seed, TagTrainer.train(TREEBANK, null, course(20, seed), FINE));
  }

  private static ModelFile parseModel(Tagger tagger, long seed) {
    Tags tags = Tags.byFold(List.of(tagger));
    Classifier step = ParseTrainer.train(TREEBANK, tags, null, course(30, seed), FINE);
    return new ModelFile("parse", "en", "", seed, List.of(step));
  }

  @Test
  void whatWasLearnedIsFoundAgain() {
    Tagger tagger = new Tagger(tagModel(1));
    Parser parser = new Parser(parseModel(tagger, 1));
    List<Example> found = Silver.annotate(TREEBANK, tagger, parser, WordClusters.NONE);
    for (int i = 0; i < TREEBANK.size(); i++) {
      assertThat(found.get(i).bundles()).isEqualTo(TREEBANK.get(i).bundles());
      assertThat(found.get(i).heads()).isEqualTo(TREEBANK.get(i).heads());
      assertThat(found.get(i).relations()).isEqualTo(TREEBANK.get(i).relations());
    }
  }

  @Test
  void theSameDataAndSeedGiveTheSameBytes() {
    assertThat(tagModel(5).toBytes()).isEqualTo(tagModel(5).toBytes());
    Tagger tagger = new Tagger(tagModel(5));
    assertThat(parseModel(tagger, 5).toBytes()).isEqualTo(parseModel(tagger, 5).toBytes());
    assertThat(tagModel(5).toBytes()).isNotEqualTo(tagModel(6).toBytes());
  }
}
