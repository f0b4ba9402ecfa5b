package org.testigo.incidents.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.testigo.incidents.copies.Folding;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.PartySketch;
import org.testigo.record.EntityType;

/** Evidence from who: names hold across languages, and so do countries and sectors. */
final class Parties {
  private static final Set<String> STATE = Set.of("GOV", "COP", "MIL", "SPY", "JUD", "LEG");
  private static final Set<String> NOT_STATE = Set.of("REB", "UAF", "CRM", "PRM", "CVL", "OPP");

  private Parties() {}

  static List<Evidence> compare(EventSketch a, EventSketch b) {
    List<Evidence> evidence = new ArrayList<>();
    boolean verbal = Kinds.verbal(a.type());
    if (verbal && otherVoices(a, b)) {
      evidence.add(
          Evidence.contradiction(
              "other parties (" + names(parties(a)) + "; " + names(parties(b)) + ")"));
    }
    side("actors", a.actors(), b.actors(), verbal ? 2 : 1.25).ifPresent(evidence::add);
    side("recipients", a.recipients(), b.recipients(), verbal ? 1.5 : 2).ifPresent(evidence::add);
    return evidence;
  }

  /**
   * Words are their speakers': where each report names a party that is none of the other's, two
   * talked or spoke in each.
   */
  private static boolean otherVoices(EventSketch a, EventSketch b) {
    return hasOwn(a, b) && hasOwn(b, a);
  }

  private static boolean hasOwn(EventSketch event, EventSketch other) {
    return parties(event).stream()
        .filter(party -> party.named() && party.country() != null)
        .anyMatch(party -> parties(other).stream().noneMatch(theirs -> akin(party, theirs)));
  }

  private static boolean akin(PartySketch one, PartySketch other) {
    return sameName(one, other) || (one.country() != null && one.country().equals(other.country()));
  }

  private static List<PartySketch> parties(EventSketch event) {
    List<PartySketch> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    return parties;
  }

  private static Optional<Evidence> side(
      String side, List<PartySketch> ones, List<PartySketch> others, double forName) {
    if (ones.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    for (PartySketch one : ones) {
      for (PartySketch other : others) {
        if (sameName(one, other)) {
          boolean country = one.type() == EntityType.COUNTRY;
          return Optional.of(
              Evidence.of(country ? 0.75 : forName, "same " + side + " (" + one.name() + ")"));
        }
      }
    }
    if (person(ones) && person(others)) {
      return Optional.of(
          Evidence.of(
              side.equals("recipients") ? -3 : -1.5,
              "other " + side + " (" + names(ones) + "; " + names(others) + ")"));
    }
    return codes(side, ones, others);
  }

  private static Optional<Evidence> codes(
      String side, List<PartySketch> ones, List<PartySketch> others) {
    for (PartySketch one : ones) {
      for (PartySketch other : others) {
        boolean known = one.country() != null && other.country() != null;
        boolean sameCountry = known && Objects.equals(one.country(), other.country());
        if (!Collections.disjoint(one.sectors(), other.sectors()) && (sameCountry || !known)) {
          return Optional.of(
              Evidence.of(0.5, side + " of one kind (" + one.name() + ", " + other.name() + ")"));
        }
      }
    }
    boolean opposed =
        (allIn(STATE, ones) && allIn(NOT_STATE, others))
            || (allIn(NOT_STATE, ones) && allIn(STATE, others));
    return opposed
        ? Optional.of(
            Evidence.of(
                -1, side + " of different kinds (" + names(ones) + "; " + names(others) + ")"))
        : Optional.empty();
  }

  private static boolean allIn(Set<String> sectors, List<PartySketch> parties) {
    return parties.stream()
        .allMatch(p -> !p.sectors().isEmpty() && sectors.containsAll(p.sectors()));
  }

  private static boolean person(List<PartySketch> parties) {
    return parties.stream().allMatch(party -> party.named() && party.type() == EntityType.PERSON);
  }

  private static String names(List<PartySketch> parties) {
    return String.join(", ", parties.stream().map(PartySketch::name).toList());
  }

  /** Names are the same where one's words are all in the other's: Noboa, Daniel Noboa. */
  private static boolean sameName(PartySketch one, PartySketch other) {
    return one.named()
        && other.named()
        && sameName(Folding.fold(one.name()), Folding.fold(other.name()));
  }

  static boolean sameName(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> ours = words(one);
    Set<String> theirs = words(other);
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && (ours.containsAll(theirs) || theirs.containsAll(ours));
  }

  private static Set<String> words(String folded) {
    Set<String> words = new HashSet<>(Arrays.asList(folded.split(" ", -1)));
    words.removeIf(word -> word.length() < 3);
    return words;
  }
}
