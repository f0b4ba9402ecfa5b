package org.testigo.incidents.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.Standing;

/** Weighs two events against each other. */
public final class Comparer {
  /** From how many points on two events are the same thing. */
  public static final double SAME = 4.5;

  /** From how many points on a rejected event is about one that happened. */
  public static final double ABOUT = 3.5;

  private static final double PARTICULAR = 0.75;

  private Comparer() {}

  /**
   * Compares two events; the order of the two makes no difference to score and contradiction.
   *
   * @param one an event
   * @param other another event
   * @return the reasons for and against
   */
  public static Comparison compare(EventSketch one, EventSketch other) {
    boolean inOrder = one.ref().compareTo(other.ref()) <= 0;
    EventSketch a = inOrder ? one : other;
    EventSketch b = inOrder ? other : one;
    List<Evidence> evidence = new ArrayList<>();
    if (a.ref().report().equals(b.ref().report()) && a.standing() == b.standing()) {
      evidence.add(Evidence.contradiction("one report tells them as two events"));
    }
    boolean rejection = a.standing() == Standing.REJECTED || b.standing() == Standing.REJECTED;
    if (a.standing() != b.standing() && !rejection) {
      evidence.add(
          Evidence.contradiction(
              "a plan is not the event (" + a.status().code() + ", " + b.status().code() + ")"));
    }
    evidence.add(Kinds.compare(a, b));
    Optional<Evidence> date = Dates.compare(a, b);
    date.ifPresent(evidence::add);
    boolean sameDay = date.isPresent() && date.get().points() >= Dates.SAME_DAY;
    int general = evidence.size();
    Optional<Evidence> place = Places.compare(a, b);
    place.ifPresent(evidence::add);
    if (place.isEmpty() || (place.get().points() < 1 && place.get().points() >= 0)) {
      Wording.toponyms(a, b).ifPresent(evidence::add);
    }
    evidence.addAll(Parties.compare(a, b));
    Figures.compare(a, b, sameDay).ifPresent(evidence::add);
    evidence.addAll(Wording.compare(a, b));
    if (evidence.subList(general, evidence.size()).stream().noneMatch(Comparer::particular)) {
      evidence.add(Evidence.of(-1, "nothing in common but kind and day"));
    }
    return new Comparison(a.ref(), b.ref(), evidence);
  }

  /** Whether a reason ties two events to more than a kind of thing on a day. */
  private static boolean particular(Evidence reason) {
    return reason.points() >= PARTICULAR;
  }
}
