package org.testigo.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolePathTest {
  private static final int[] WORDS = {0, 0, 0};

  @Test
  void withoutStepsEachWordTakesItsOwnBestRole() {
    double[][] own = {{0, 3, 0, 0}, {0, 0, 2, 0}, {0, 0, 0, 1}};
    assertThat(RolePath.best(own, WORDS, steps(0))).containsExactly(1, 2, 3);
  }

  @Test
  void aStepThatIsDearKeepsAWordWithItsNeighbours() {
    double[][] own = {{0, 0, 0, 3}, {1, 0, 0, 0}, {0, 0, 0, 3}};
    assertThat(RolePath.best(own, WORDS, steps(0))).containsExactly(3, 0, 3);
    assertThat(RolePath.best(own, WORDS, steps(-2))).containsExactly(3, 3, 3);
  }

  @Test
  void aSentenceWithoutWordsHasNoRoles() {
    assertThat(RolePath.best(new double[0][], new int[0], steps(0))).isEmpty();
  }

  /** Steps that cost the same wherever the role changes. */
  private static double[][][] steps(double change) {
    double[][][] steps = new double[3][Role.COUNT + 1][Role.COUNT];
    for (double[][] kind : steps) {
      for (int before = 0; before < Role.COUNT; before++) {
        for (int role = 0; role < Role.COUNT; role++) {
          kind[before][role] = before == role ? 0 : change;
        }
      }
    }
    return steps;
  }
}
