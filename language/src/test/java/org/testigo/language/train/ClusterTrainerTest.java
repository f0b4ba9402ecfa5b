package org.testigo.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testigo.language.model.Classifier;
import org.testigo.language.model.ModelFile;
import org.testigo.language.model.WordClusters;
import org.testigo.language.model.WordCodes;
import org.testigo.language.tree.SentenceBuilder;

class ClusterTrainerTest {
  private static final String[] CITIES = {"Quito", "Lima", "Bogotá"};
  private static final String[] VERBS = {"arrested", "released", "wounded"};

  private static Classifier clusters() {
    Texts texts = new Texts();
    List<String> fillers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      fillers.add("word" + (char) ('a' + i % 26) + (char) ('a' + i / 26));
    }
    // Frequent fillers take all clusters first, so that the words in question must join each other.
    for (int round = 0; round < 40; round++) {
      for (int i = 0; i < fillers.size(); i++) {
        String next = fillers.get((i + 1) % fillers.size());
        texts.add(new String[] {"", fillers.get(i), next, fillers.get((i + 7) % fillers.size())});
      }
    }
    for (String city : CITIES) {
      for (String verb : VERBS) {
        for (int i = 0; i < 3; i++) {
          texts.add(new String[] {"", "police", "in", city, verb, "two", "men", "there"});
        }
      }
    }
    return ClusterTrainer.train(texts.all(), 2, 6);
  }

  private static WordCodes codes(Classifier clusters, String... forms) {
    WordCodes words = new WordCodes(WordClusters.of(clusters));
    SentenceBuilder builder = new SentenceBuilder();
    String[] counted = new String[forms.length + 1];
    System.arraycopy(forms, 0, counted, 1, forms.length);
    Example.load(builder, counted);
    words.fill(builder);
    return words;
  }

  @Test
  void wordsUsedAlikeShareACluster() {
    WordCodes words = codes(clusters(), "Quito", "Lima", "Bogotá", "police", "rare");
    assertThat(words.cluster[1]).isPositive().isEqualTo(words.cluster[2]);
    assertThat(words.cluster[3]).isEqualTo(words.cluster[1]);
    assertThat(words.cluster[4]).isPositive().isNotEqualTo(words.cluster[1]);
    assertThat(words.cluster[5]).isZero();
  }

  @Test
  void theUsualCasingIsKnownWhateverTheTextSays() {
    WordCodes words = codes(clusters(), "QUITO", "Arrested", "rare");
    assertThat(words.casing[1]).isEqualTo(WordClusters.FIRST);
    assertThat(words.casing[2]).isEqualTo(WordClusters.LOWER);
    assertThat(words.casing[3]).isZero();
  }

  @Test
  void theSameTextGivesTheSameClusters() {
    byte[] once = new ModelFile("tag", "en", "", 1, List.of(clusters())).toBytes();
    assertThat(new ModelFile("tag", "en", "", 1, List.of(clusters())).toBytes()).isEqualTo(once);
  }
}
