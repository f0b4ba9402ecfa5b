package org.testigo.incidents.sketch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.copies.Folding;
import org.testigo.record.Event;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;
import org.testigo.record.ReportRecord;

/** The places of one report, and which of them stands in for an event that names none. */
final class ReportPlaces {
  private static final int UNKNOWN_SIZE = 3;

  private final Map<String, Place> places = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();
  private final @Nullable Place main;

  ReportPlaces(ReportRecord record) {
    for (Place place : record.places()) {
      places.put(place.id(), place);
      names.add(Folding.fold(place.name()));
    }
    this.main = mainPlace(record);
  }

  boolean named(String folded) {
    return names.contains(folded);
  }

  @Nullable PlaceSketch of(Event event) {
    Place own = event.place() == null ? null : places.get(event.place());
    if (own != null) {
      return sketch(own, true);
    }
    List<Place> inSentence = new ArrayList<>();
    for (Place place : places.values()) {
      if (place.mentions().stream().anyMatch(event.sentence()::contains)) {
        inSentence.add(place);
      }
    }
    boolean vague = main != null && inSentence.stream().allMatch(place -> size(place) > size(main));
    if (vague) {
      inSentence.clear();
    }
    return inSentence.stream()
        .min(Comparator.comparingInt(ReportPlaces::size).thenComparing(Place::id))
        .or(() -> java.util.Optional.ofNullable(main))
        .map(place -> sketch(place, false))
        .orElse(null);
  }

  /** The place that most events of the report name; without one, the most mentioned town. */
  private @Nullable Place mainPlace(ReportRecord record) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Event event : record.events()) {
      if (event.place() != null) {
        uses.merge(event.place(), 1, Integer::sum);
      }
    }
    return places.values().stream()
        .max(
            Comparator.comparingInt((Place place) -> uses.getOrDefault(place.id(), 0))
                .thenComparing(place -> -size(place))
                .thenComparing(place -> place.mentions().size())
                .thenComparing(Place::id, Comparator.reverseOrder()))
        .orElse(null);
  }

  /** Names of towns, districts and provinces within so many code points of an event. */
  Set<String> near(Event event, int reach) {
    Set<String> near = new TreeSet<>();
    for (Place place : places.values()) {
      boolean close =
          place.mentions().stream()
              .anyMatch(span -> Math.abs(span.begin() - event.trigger().begin()) <= reach);
      if (close && size(place) <= UNKNOWN_SIZE) {
        near.add(Folding.fold(place.name()));
      }
    }
    return near;
  }

  private static int size(Place place) {
    PlaceResolution resolution = place.resolution();
    if (resolution == null) {
      return UNKNOWN_SIZE;
    }
    return switch (resolution) {
      case SUB_CITY, CITY -> 0;
      case DISTRICT -> 1;
      case PROVINCE -> 2;
      case COUNTRY -> 4;
      case REGION -> 5;
    };
  }

  private static PlaceSketch sketch(Place place, boolean stated) {
    return new PlaceSketch(
        place.name(),
        place.country(),
        place.province(),
        place.resolution(),
        place.latitude(),
        place.longitude(),
        place.geonameid(),
        stated);
  }
}
