package org.testigo.incidents.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  @Test
  void caseAccentsAndPunctuationMakeNoDifference() {
    Signature plain = Signature.of("La policia detuvo a siete personas en Duran el lunes");
    Signature set = Signature.of("LA POLICÍA detuvo a siete personas, en Durán, el lunes.");
    assertThat(set).isEqualTo(plain);
    assertThat(set.jaccard(plain)).isEqualTo(1);
  }

  @Test
  void aTextTooShortIsLikeNothing() {
    assertThat(Signature.of("two words").jaccard(Signature.of("two words"))).isZero();
    assertThat(Signature.of("two words").bands()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theEstimateIsCloseToTheShareCounted(long seed) {
    Random random = new Random(seed);
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      String word = "w" + random.nextInt(5000);
      one.append(word).append(' ');
      other.append(random.nextInt(20) == 0 ? "x" + i : word).append(' ');
    }
    double counted = share(one.toString(), other.toString());
    double estimated = Signature.of(one.toString()).jaccard(Signature.of(other.toString()));
    assertThat(estimated).as("-Dseed=%d", seed).isCloseTo(counted, within(0.15));
  }

  private static double share(String one, String other) {
    Set<List<String>> ours = runs(one);
    Set<List<String>> both = new HashSet<>(ours);
    Set<List<String>> theirs = runs(other);
    both.retainAll(theirs);
    return both.size() / (double) (ours.size() + theirs.size() - both.size());
  }

  private static Set<List<String>> runs(String text) {
    List<String> words = Folding.words(text);
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + Signature.RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + Signature.RUN)));
    }
    return runs;
  }

  @Test
  void anExcerptStandsInItsText() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append("word").append(i).append(' ');
    }
    String whole = text.toString();
    Signature excerpt = Signature.of(whole.substring(0, whole.length() / 2));
    assertThat(Signature.of(whole).containment(excerpt)).isGreaterThan(0.8);
  }
}
