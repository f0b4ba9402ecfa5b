package org.testigo.incidents.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.testigo.incidents.sketch.EventSketch;

/** Evidence from what stands around: names, numbers and, within one language, words. */
final class Wording {
  private static final double SAME_PERSON = 1.25;
  private static final double OTHER_PEOPLE = -2.5;
  private static final double SAME_TOPONYM = 1.5;
  private static final double EACH_NAME = 0.5;
  private static final double NAMES_AT_MOST = 1.5;
  private static final double EACH_NUMBER = 0.5;
  private static final double EACH_RARE_NUMBER = 0.75;
  private static final double RARE = 20;
  private static final double NUMBERS_AT_MOST = 1.5;
  private static final double ALIKE = 0.25;

  private Wording() {}

  static List<Evidence> compare(EventSketch a, EventSketch b) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> names = shared(a.names(), b.names());
    Set<String> people = shared(a.people(), b.people());
    if (!people.isEmpty()) {
      evidence.add(Evidence.of(SAME_PERSON, "the same person named: " + String.join(", ", people)));
      names.removeAll(people);
    }
    if (!names.isEmpty()) {
      double points = Math.min(NAMES_AT_MOST, EACH_NAME * names.size());
      evidence.add(Evidence.of(points, "names in both: " + String.join(", ", names)));
    }
    if (names.isEmpty() && people.isEmpty() && !a.people().isEmpty() && !b.people().isEmpty()) {
      evidence.add(
          Evidence.of(
              OTHER_PEOPLE,
              "other people named ("
                  + String.join(", ", a.people())
                  + "; "
                  + String.join(", ", b.people())
                  + ")"));
    }
    Set<String> numbers = new TreeSet<>(a.numbers());
    numbers.retainAll(b.numbers());
    if (!numbers.isEmpty()) {
      double sum = numbers.stream().mapToDouble(Wording::weight).sum();
      double points = Math.min(NUMBERS_AT_MOST, sum);
      evidence.add(Evidence.of(points, "numbers in both: " + String.join(", ", numbers)));
    }
    if (a.language().equals(b.language()) && share(a.words(), b.words()) >= ALIKE) {
      evidence.add(Evidence.of(0.25, "sentences alike in wording"));
    }
    return evidence;
  }

  /** Towns, districts and provinces near both events. */
  static Optional<Evidence> toponyms(EventSketch a, EventSketch b) {
    Set<String> shared = new TreeSet<>(a.toponyms());
    shared.retainAll(b.toponyms());
    return shared.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Evidence.of(SAME_TOPONYM, "places named in both: " + String.join(", ", shared)));
  }

  private static Set<String> shared(Set<String> ones, Set<String> others) {
    Set<String> shared = new TreeSet<>();
    for (String one : ones) {
      for (String other : others) {
        if (Parties.sameName(one, other)) {
          shared.add(one.length() <= other.length() ? one : other);
        }
      }
    }
    return shared;
  }

  /** A large number is seldom the same by chance. */
  private static double weight(String measured) {
    double value = Double.parseDouble(measured.substring(measured.indexOf('=') + 1));
    return value >= RARE ? EACH_RARE_NUMBER : EACH_NUMBER;
  }

  private static double share(Set<String> ones, Set<String> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return 0;
    }
    Set<String> both = new TreeSet<>(ones);
    both.retainAll(others);
    return both.size() / (double) (ones.size() + others.size() - both.size());
  }
}
