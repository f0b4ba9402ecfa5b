package org.testigo.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testigo.language.tree.NameType;

class NamePathTest {
  private static final int BEGIN = NameLabels.begin(NameType.PERSON);
  private static final int INSIDE = NameLabels.inside(NameType.PERSON);
  private static final int PLACE = NameLabels.inside(NameType.LOCATION);

  private static int[] best(double[][] gains) {
    NamePath path = new NamePath();
    path.begin(gains.length);
    for (int slot = 1; slot <= gains.length; slot++) {
      for (int before = 0; before < NameLabels.COUNT; before++) {
        for (int label = 0; path.open(slot - 1, before) && label < NameLabels.COUNT; label++) {
          path.extend(slot, before, label, gains[slot - 1][label]);
        }
      }
    }
    return path.best();
  }

  private static double[] gain(int label, double gain) {
    double[] gains = new double[NameLabels.COUNT];
    gains[label] = gain;
    return gains;
  }

  @Test
  void theWholeRowDecidesNotTheSingleWord() {
    double[] first = gain(NameLabels.OUTSIDE, 2);
    first[BEGIN] = 1;
    int[] labels = best(new double[][] {first, gain(INSIDE, 5)});
    assertThat(labels[1]).isEqualTo(BEGIN);
    assertThat(labels[2]).isEqualTo(INSIDE);
  }

  @Test
  void noNameBeginsInItsMiddle() {
    int[] labels = best(new double[][] {gain(BEGIN, 9), gain(PLACE, 5)});
    assertThat(labels[1]).isEqualTo(BEGIN);
    assertThat(labels[2]).isNotEqualTo(PLACE);
    assertThat(NameLabels.follows(NameLabels.OUTSIDE, INSIDE)).isFalse();
    assertThat(NameLabels.follows(INSIDE, INSIDE)).isTrue();
  }
}
