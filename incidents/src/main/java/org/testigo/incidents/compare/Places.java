package org.testigo.incidents.compare;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.copies.Folding;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.PlaceSketch;
import org.testigo.record.PlaceResolution;

/** Evidence from where: the same place, one within the other, or too far apart. */
final class Places {
  private static final double SAME_TOWN_KM = 5;
  private static final double NEXT_TOWN_KM = 25;

  private Places() {}

  static Optional<Evidence> compare(EventSketch a, EventSketch b) {
    PlaceSketch one = a.place();
    PlaceSketch other = b.place();
    if (one == null || other == null) {
      return countries(a.countries(), b.countries());
    }
    boolean stated = one.stated() && other.stated();
    if (same(one, other)) {
      return Optional.of(sameName(one, stated));
    }
    if (vague(one) || vague(other)) {
      return Optional.empty();
    }
    if (Folding.fold(one.name()).equals(Folding.fold(other.name()))) {
      return Optional.of(
          Evidence.of(-0.5, "places of one name, taken for two" + regions(one, other)));
    }
    if (differ(one.country(), other.country())) {
      return Optional.of(against(stated, "different countries", one, other));
    }
    if (one.isTown() && other.isTown()) {
      return Optional.of(towns(one, other, stated));
    }
    return areas(one, other, stated);
  }

  private static Optional<Evidence> areas(PlaceSketch one, PlaceSketch other, boolean stated) {
    if (one.resolution() == PlaceResolution.COUNTRY
        || other.resolution() == PlaceResolution.COUNTRY) {
      return Optional.of(Evidence.of(0.25, "same country" + pair(one, other)));
    }
    if (one.province() != null && other.province() != null) {
      return Optional.of(
          differ(one.province(), other.province())
              ? against(stated, "different provinces", one, other)
              : Evidence.of(stated ? 1 : 0.75, "one place within the other" + pair(one, other)));
    }
    double km = one.kilometres(other);
    return km > NEXT_TOWN_KM * 4
        ? Optional.of(against(stated, "far apart", one, other))
        : Optional.empty();
  }

  private static Optional<Evidence> countries(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b)
        ? Optional.of(Evidence.of(-2, "different countries (" + a + ", " + b + ")"))
        : Optional.empty();
  }

  /** A whole country that only stands in for the event's place says nothing. */
  private static boolean vague(PlaceSketch place) {
    return !place.stated()
        && (place.resolution() == null
            || place.resolution() == PlaceResolution.COUNTRY
            || place.resolution() == PlaceResolution.REGION);
  }

  private static Evidence sameName(PlaceSketch place, boolean stated) {
    String words = (stated ? "same place (" : "same place, as far as told (") + place.name() + ")";
    if (place.isTown() || place.resolution() == PlaceResolution.DISTRICT) {
      return Evidence.of(stated ? 2 : 1.5, words);
    }
    if (place.resolution() == PlaceResolution.PROVINCE) {
      return Evidence.of(stated ? 1.25 : 1, words);
    }
    return Evidence.of(place.resolution() == PlaceResolution.COUNTRY ? 0.25 : 1, words);
  }

  private static Evidence towns(PlaceSketch one, PlaceSketch other, boolean stated) {
    double km = one.kilometres(other);
    if (Double.isNaN(km)) {
      return Evidence.of(-0.5, "different names" + pair(one, other));
    }
    String way = String.format(Locale.ROOT, " (%.0f km)", km);
    if (km <= SAME_TOWN_KM) {
      return Evidence.of(1.5, "next to each other" + pair(one, other) + way);
    }
    return km <= NEXT_TOWN_KM
        ? Evidence.of(-0.5, "neighbouring towns" + pair(one, other) + way)
        : against(stated, "different towns" + way, one, other);
  }

  /** A place that only stands in for the event's own can be wrong. */
  private static Evidence against(
      boolean stated, String words, PlaceSketch one, PlaceSketch other) {
    return stated
        ? Evidence.contradiction(words + pair(one, other))
        : Evidence.of(-1.5, words + ", as far as told" + pair(one, other));
  }

  private static boolean same(PlaceSketch one, PlaceSketch other) {
    if (one.geonameid() != null && one.geonameid().equals(other.geonameid())) {
      return true;
    }
    if (one.latitude() != null
        && one.latitude().equals(other.latitude())
        && Objects.equals(one.longitude(), other.longitude())
        && one.resolution() == other.resolution()) {
      return true;
    }
    return Folding.fold(one.name()).equals(Folding.fold(other.name()))
        && !differ(one.country(), other.country())
        && !differ(one.province(), other.province())
        && one.isTown() == other.isTown();
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  private static String regions(PlaceSketch one, PlaceSketch other) {
    return " ("
        + one.name()
        + " in "
        + one.province()
        + ", "
        + one.country()
        + "; in "
        + other.province()
        + ", "
        + other.country()
        + ")";
  }

  private static String pair(PlaceSketch one, PlaceSketch other) {
    return " (" + one.name() + ", " + other.name() + ")";
  }
}
