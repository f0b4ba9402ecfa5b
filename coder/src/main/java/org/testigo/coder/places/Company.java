package org.testigo.coder.places;

import java.util.List;
import org.testigo.codebook.places.KnownPlace;
import org.testigo.codebook.places.PlaceWords;
import org.testigo.record.PlaceResolution;

/**
 * Decides which names of a sentence are places, each in the company of its neighbours: in a list of
 * places the next name is one too, and so is a province that holds the town before it.
 */
final class Company {
  private static final double IN_LIST = 1.5;
  private static final double HOLDS = 3.5;

  private Company() {}

  /** Adds to the weights what the neighbours are worth. */
  static void support(Words words, List<Toponym> names, double[] weights, PlaceWords around) {
    double[] alone = weights.clone();
    // Twice, so that support can travel from the end of a list to its head.
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] < Evidence.ENOUGH && weights[i] > -4) {
          weights[i] = alone[i] + from(words, names, weights, i, around);
        }
      }
    }
  }

  private static double from(
      Words words, List<Toponym> names, double[] own, int i, PlaceWords around) {
    double most = 0;
    for (int other : new int[] {i - 1, i + 1}) {
      if (other < 0 || other >= own.length || own[other] < Evidence.ENOUGH) {
        continue;
      }
      Toponym first = names.get(Math.min(i, other));
      Toponym second = names.get(Math.max(i, other));
      if (!beside(words, first, second, around)) {
        continue;
      }
      boolean held = second.begin() == first.end() && holds(second, first);
      int third = other + (other - i);
      boolean series =
          third >= 0
              && third < own.length
              && own[third] >= Evidence.ENOUGH
              && beside(
                  words,
                  names.get(Math.min(other, third)),
                  names.get(Math.max(other, third)),
                  around);
      double list = own[i] >= -1 ? IN_LIST : 0;
      most = Math.max(most, held || series ? HOLDS : list);
    }
    return most;
  }

  /** Only a comma, a bracket or a conjunction, and perhaps an article, stands between the two. */
  private static boolean beside(Words words, Toponym first, Toponym second, PlaceWords around) {
    int between = second.begin() - first.end();
    if (between == 0) {
      String gap = words.gapBefore(second.begin());
      return gap.indexOf(',') >= 0 || gap.indexOf('(') >= 0;
    }
    boolean small = between == 1 && words.folded(first.end()).length() <= 3;
    return small && !words.isCapital(first.end()) && !around.isLinker(words.folded(first.end()));
  }

  private static boolean holds(Toponym outer, Toponym inner) {
    for (KnownPlace container : outer.candidates()) {
      for (KnownPlace place : inner.candidates()) {
        if (container.country() != null
            && container.country().equals(place.country())
            && !container.equals(place)
            && (container.kind() == PlaceResolution.COUNTRY
                || (container.kind() == PlaceResolution.PROVINCE
                    && container.name().equals(place.province())))) {
          return true;
        }
      }
    }
    return false;
  }
}
