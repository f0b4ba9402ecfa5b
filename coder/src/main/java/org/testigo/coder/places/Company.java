package org.testigo.coder.places;

import java.util.ArrayList;
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

  static List<Toponym> keep(
      Words words, List<Toponym> names, List<Double> weights, PlaceWords around) {
    double[] own = new double[names.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = weights.get(i);
    }
    // Twice, so that support can travel from the end of a list to its head.
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < own.length; i++) {
        if (own[i] < Evidence.ENOUGH && own[i] > -4) {
          own[i] = weights.get(i) + support(words, names, own, i, around);
        }
      }
    }
    List<Toponym> places = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      if (own[i] >= Evidence.ENOUGH) {
        places.add(names.get(i));
      }
    }
    return places;
  }

  private static double support(
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
      most = Math.max(most, held ? HOLDS : own[i] >= -1 ? IN_LIST : 0);
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
                || container.kind() == PlaceResolution.PROVINCE
                    && container.name().equals(place.province()))) {
          return true;
        }
      }
    }
    return false;
  }
}
