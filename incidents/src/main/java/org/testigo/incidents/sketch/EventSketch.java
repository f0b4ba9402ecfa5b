package org.testigo.incidents.sketch;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testigo.record.EventType;
import org.testigo.record.Status;

/**
 * An event, as far as it helps to find the same event in other reports and to tell of it.
 *
 * @param ref which event of which report
 * @param language the language of the report
 * @param type its PLOVER type
 * @param mode its PLOVER mode, or null
 * @param status its status in the report
 * @param standing where it stands towards the world
 * @param days when, or null where neither the event nor the report has a date
 * @param place where, or null
 * @param actors who did it
 * @param recipients to whom it was done
 * @param figures the figures that measure it
 * @param numbers all numbers of its report that measure something, as {@code measure=value}
 * @param names proper names of people, groups and organizations near it, folded
 * @param toponyms names of towns, districts and provinces near it, folded
 * @param people proper names of people in its sentence who are no mere speakers, folded
 * @param words the content words of its sentence, folded
 * @param claims what is claimed about it
 * @param trigger the words that name it
 */
public record EventSketch(
    EventRef ref,
    String language,
    EventType type,
    @Nullable String mode,
    Status status,
    Standing standing,
    @Nullable Days days,
    @Nullable PlaceSketch place,
    List<PartySketch> actors,
    List<PartySketch> recipients,
    List<FigureTold> figures,
    Set<String> numbers,
    Set<String> names,
    Set<String> toponyms,
    Set<String> people,
    Set<String> words,
    List<ClaimTold> claims,
    String trigger) {
  /** Copies the collections; sets are kept in order. */
  public EventSketch {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    figures = List.copyOf(figures);
    numbers = java.util.Collections.unmodifiableSet(new TreeSet<>(numbers));
    names = java.util.Collections.unmodifiableSet(new TreeSet<>(names));
    toponyms = java.util.Collections.unmodifiableSet(new TreeSet<>(toponyms));
    people = java.util.Collections.unmodifiableSet(new TreeSet<>(people));
    words = java.util.Collections.unmodifiableSet(new TreeSet<>(words));
    claims = List.copyOf(claims);
  }

  /**
   * Names the countries in which the event may lie.
   *
   * @return the country of its own place, where it is stated; else of the report's main place and
   *     of the parties
   */
  public Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    if (place != null && place.country() != null) {
      countries.add(place.country());
      if (place.stated()) {
        return countries;
      }
    }
    for (List<PartySketch> side : List.of(actors, recipients)) {
      side.stream().map(PartySketch::country).filter(Objects::nonNull).forEach(countries::add);
    }
    return countries;
  }
}
