package org.testigo.incidents.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.testigo.incidents.sketch.EventRef;

/**
 * The decisions of people. Of two about the same pair the later in the list holds, so that a
 * decision is undone by another, or by being taken out.
 */
public final class Decisions {
  private record Pair(EventRef least, EventRef greatest) {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::least).thenComparing(Pair::greatest);
  }

  private final Map<Pair, Decision> byPair = new TreeMap<>(Pair.ORDER);

  private Decisions(List<Decision> decisions) {
    for (Decision decision : decisions) {
      byPair.put(pair(decision.first(), decision.second()), decision);
    }
  }

  private static Pair pair(EventRef one, EventRef other) {
    return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /**
   * Gathers decisions.
   *
   * @param decisions the decisions, in the order in which they were taken
   * @return those that hold
   */
  public static Decisions of(List<Decision> decisions) {
    return new Decisions(decisions);
  }

  /**
   * Returns no decisions.
   *
   * @return an empty list
   */
  public static Decisions none() {
    return new Decisions(List.of());
  }

  /**
   * Lists the decisions of one verdict.
   *
   * @param verdict same or different
   * @return the decisions that hold, in the order of their events
   */
  public List<Decision> with(Decision.Verdict verdict) {
    return byPair.values().stream().filter(decision -> decision.verdict() == verdict).toList();
  }
}
