package org.testigo.coder.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.testigo.codebook.places.KnownPlace;
import org.testigo.codebook.places.PlaceBook;

/**
 * Adds to the names of a report the places that only the gazetteer behind the codebook knows. It
 * holds hamlets by the million, so a place of the codebook is meant unless the report says
 * otherwise.
 */
final class Further {
  private static final int MOST = 60;
  private static final double SAME = 0.4;

  private final List<Words> report;
  private final PlaceBook book;
  private final Map<String, List<KnownPlace>> seen = new HashMap<>();
  private final Set<KnownPlace> added = new HashSet<>();

  Further(List<Words> report, PlaceBook book) {
    this.report = report;
    this.book = book;
  }

  Toponym addTo(Toponym name) {
    String key = report.get(name.sentence()).folded(name.begin(), name.end());
    List<KnownPlace> more = seen.computeIfAbsent(key, book::further);
    if (more.isEmpty()) {
      return name;
    }
    List<KnownPlace> candidates = new ArrayList<>(name.candidates());
    for (KnownPlace place : more.subList(0, Math.min(MOST, more.size()))) {
      if (name.candidates().stream().noneMatch(known -> isSame(known, place))) {
        candidates.add(place);
        added.add(place);
      }
    }
    return name.with(candidates);
  }

  boolean isAdded(KnownPlace place) {
    return added.contains(place);
  }

  /** Two lists of places give the same town points that differ a little. */
  private static boolean isSame(KnownPlace known, KnownPlace place) {
    if (known.latitude() == null
        || known.longitude() == null
        || place.latitude() == null
        || place.longitude() == null) {
      return false;
    }
    return known.kind() == place.kind()
        && Math.abs(known.latitude() - place.latitude()) < SAME
        && Math.abs(known.longitude() - place.longitude()) < SAME;
  }
}
