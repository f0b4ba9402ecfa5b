package org.testigo.archive.export.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.sketch.ClaimTold;
import org.testigo.incidents.sketch.FigureTold;
import org.testigo.incidents.sketch.PlaceSketch;
import org.testigo.incidents.sketch.Standing;
import org.testigo.incidents.told.FigureLine;
import org.testigo.incidents.told.Incident;
import org.testigo.incidents.told.Member;
import org.testigo.incidents.told.Party;
import org.testigo.record.DateInterval;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.EventType;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.PlaceResolution;

/**
 * What happened, told by one report or by many: what the ACLED- and GED-shaped tables are made of.
 *
 * @param id its id
 * @param type its type
 * @param mode its mode, or null
 * @param begin its first day, or null
 * @param end its last day, or null
 * @param place where, or null
 * @param actors who did it
 * @param recipients to whom
 * @param dead how many were killed, as told
 * @param crowd how many took part, as told; in words
 * @param sources who published it
 * @param notes what is told
 * @param headline the title of the only report, or null
 * @param url the address of the only report, or null
 * @param published the day of the first report, or null
 */
record Happening(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable LocalDate begin,
    @Nullable LocalDate end,
    @Nullable PlaceSketch place,
    List<Side> actors,
    List<Side> recipients,
    List<Toll> dead,
    List<String> crowd,
    List<String> sources,
    @Nullable String notes,
    @Nullable String headline,
    @Nullable String url,
    @Nullable LocalDate published) {
  /** A party. */
  record Side(String name, List<String> sectors) {}

  /** A number told, with its bounds. */
  record Toll(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    @Nullable BigDecimal least() {
      return low != null ? low : high == null ? value : null;
    }

    @Nullable BigDecimal most() {
      return high != null ? high : low == null ? value : null;
    }
  }

  static Happening of(ReportView view, Event event) {
    DateInterval date = event.date();
    Place place = view.place(event.place());
    List<Toll> dead = new ArrayList<>();
    List<String> crowd = new ArrayList<>();
    for (Figure figure : view.figures(event)) {
      if ("killed".equals(figure.measure())) {
        dead.add(new Toll(figure.value(), figure.low(), figure.high()));
      } else if ("protesting".equals(figure.measure())) {
        crowd.add(String.valueOf(view.words(figure.span())));
      }
    }
    String publisher = view.document().publisher();
    return new Happening(
        view.global(event.id()),
        event.type(),
        event.mode(),
        date == null ? null : date.begin(),
        date == null ? null : date.end(),
        place == null ? null : sketch(place),
        sides(view.entities(event.actors())),
        sides(view.entities(event.recipients())),
        dead,
        crowd,
        publisher == null ? List.of() : List.of(publisher),
        view.words(event.sentence()),
        view.document().title(),
        view.document().url(),
        view.document().published());
  }

  /** Nothing for an incident that is only planned. */
  static @Nullable Happening of(Incident incident) {
    if (incident.standing() != Standing.HAPPENED) {
      return null;
    }
    List<Toll> dead = new ArrayList<>();
    List<String> crowd = new ArrayList<>();
    for (FigureLine line : incident.figures()) {
      for (FigureTold told : line.told()) {
        if (line.measure().equals("killed")) {
          dead.add(new Toll(told.value(), told.low(), told.high()));
        } else if (line.measure().equals("protesting")) {
          crowd.add(told.words());
        }
      }
    }
    DateInterval when = incident.when();
    return new Happening(
        incident.id(),
        incident.type(),
        incident.mode(),
        when == null ? null : when.begin(),
        when == null ? null : when.end(),
        incident.where(),
        incident.actors().stream().map(Happening::side).toList(),
        incident.recipients().stream().map(Happening::side).toList(),
        dead,
        crowd.stream().distinct().toList(),
        incident.members().stream()
            .map(Member::publisher)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        incident.claims().isEmpty() ? null : notes(incident.claims()),
        null,
        null,
        incident.members().get(0).published());
  }

  private static String notes(List<ClaimTold> claims) {
    return String.join(
        " | ",
        claims.stream()
            .map(claim -> (claim.speaker() == null ? "" : claim.speaker() + ": ") + claim.words())
            .distinct()
            .toList());
  }

  private static Side side(Party party) {
    return new Side(party.name(), party.sectors());
  }

  private static List<Side> sides(List<Entity> parties) {
    return parties.stream().map(party -> new Side(party.name(), party.sectors())).toList();
  }

  private static PlaceSketch sketch(Place place) {
    return new PlaceSketch(
        place.name(),
        place.country(),
        place.province(),
        place.resolution(),
        place.latitude(),
        place.longitude(),
        place.geonameid(),
        true);
  }

  /** How many days it may have been, or 0 where that is not known. */
  long days() {
    return begin == null || end == null ? 0 : ChronoUnit.DAYS.between(begin, end) + 1;
  }

  boolean inTown() {
    return place != null && place.isTown();
  }

  /** Whether the place is smaller than a country: only then has it coordinates worth giving. */
  boolean located() {
    return place != null
        && place.resolution() != null
        && place.resolution() != PlaceResolution.COUNTRY
        && place.resolution() != PlaceResolution.REGION;
  }

  static boolean any(List<Side> sides, List<String> sectors) {
    return sides.stream().anyMatch(side -> side.sectors().stream().anyMatch(sectors::contains));
  }
}
