package org.testigo.incidents.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.testigo.incidents.compare.Comparer;
import org.testigo.incidents.compare.Comparison;
import org.testigo.incidents.sketch.EventRef;
import org.testigo.incidents.sketch.EventSketch;

/** Compares the events that meet in a block. */
public final class Candidates {
  private record Pair(EventRef first, EventRef second) {}

  private Candidates() {}

  /**
   * Puts events into blocks and compares within them.
   *
   * @param events the events, in any order
   * @return one comparison a pair that met, in no order that means anything
   */
  public static List<Comparison> compare(Collection<EventSketch> events) {
    Map<String, List<EventSketch>> blocks = new TreeMap<>();
    for (EventSketch event : events) {
      for (String key : Blocks.keys(event)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
      }
    }
    Set<Pair> seen = new HashSet<>();
    List<Comparison> comparisons = new ArrayList<>();
    blocks.forEach((key, block) -> within(key, block, seen, comparisons));
    return comparisons;
  }

  /**
   * Compares within one block, as a cluster of machines does with each group of one key.
   *
   * @param key the key of the block
   * @param block its events, in any order
   * @return one comparison a pair
   */
  public static List<Comparison> within(String key, List<EventSketch> block) {
    List<Comparison> comparisons = new ArrayList<>();
    within(key, block, new HashSet<>(), comparisons);
    return comparisons;
  }

  private static void within(
      String key, List<EventSketch> block, Set<Pair> seen, List<Comparison> comparisons) {
    List<EventSketch> sorted =
        block.stream().sorted(Comparator.comparing(EventSketch::ref)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        EventSketch one = sorted.get(i);
        EventSketch other = sorted.get(j);
        if (!one.ref().report().equals(other.ref().report())
            && Blocks.meets(key, one, other)
            && seen.add(new Pair(one.ref(), other.ref()))) {
          Comparison comparison = Comparer.compare(one, other);
          if (comparison.score() >= Comparer.SAME && !comparison.contradicted()) {
            comparisons.add(comparison);
          }
        }
      }
    }
  }
}
