package org.testigo.coder.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes a doubtful name for a place where the report has named the same place beyond doubt. */
final class Repeats {
  private Repeats() {}

  static List<Toponym> among(List<Toponym> doubtful, List<Toponym> certain, List<Words> report) {
    Set<String> known = new HashSet<>();
    for (Toponym name : certain) {
      known.add(report.get(name.sentence()).folded(name.begin(), name.end()));
    }
    List<Toponym> repeats = new ArrayList<>();
    for (Toponym name : doubtful) {
      if (known.contains(report.get(name.sentence()).folded(name.begin(), name.end()))) {
        repeats.add(name);
      }
    }
    return repeats;
  }
}
