package org.testigo.language.train;

import java.util.List;
import java.util.SplittableRandom;

/** Orders in which examples are seen. */
final class Orders {
  private Orders() {}

  /** The indices of all examples, those of gold sentences several times. */
  static int[] weighted(List<Example> examples, int goldWeight) {
    int size = 0;
    for (Example example : examples) {
      size += example.gold() ? goldWeight : 1;
    }
    int[] order = new int[size];
    int at = 0;
    for (int i = 0; i < examples.size(); i++) {
      for (int k = examples.get(i).gold() ? goldWeight : 1; k > 0; k--) {
        order[at++] = i;
      }
    }
    return order;
  }

  static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[other];
      order[other] = swapped;
    }
  }
}
