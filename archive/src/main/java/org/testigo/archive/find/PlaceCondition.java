package org.testigo.archive.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.testigo.archive.keep.Folding;

/** A place holds whatever lies in the province or country that it is. */
final class PlaceCondition {
  private static final String PART =
      "(folded = ? OR province_folded = ? OR country = ?"
          + " OR (country <> '' AND country IN"
          + " (SELECT country FROM places WHERE folded = ? AND resolution = 'country')))";

  private PlaceCondition() {}

  static Condition of(String place, Kind on) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (String name : place.split(",", -1)) {
      String folded = Folding.fold(name);
      if (!folded.isEmpty()) {
        parts.add(PART);
        values.addAll(List.of(folded, folded, name.strip().toUpperCase(Locale.ROOT), folded));
      }
    }
    String all = parts.isEmpty() ? "FALSE" : String.join(" AND ", parts);
    return new Condition(
        on, on.alias() + ".place IN (SELECT place FROM places WHERE " + all + ")", values);
  }
}
