package org.testigo.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.testigo.incidents.cluster.Blocks;
import org.testigo.incidents.cluster.Cluster;
import org.testigo.incidents.compare.Comparer;
import org.testigo.incidents.compare.Comparison;
import org.testigo.incidents.sketch.ClaimTold;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.Standing;
import org.testigo.incidents.told.Denial;

/** Ties what is said not to have happened to what is said to have happened. */
final class Denials {
  private Denials() {}

  /** The keys of an event's blocks, whatever its standing. */
  static List<String> keys(EventSketch event) {
    String standing = event.standing().code() + "|";
    return Blocks.keys(event).stream()
        .map(key -> Standing.HAPPENED.code() + "|" + key.substring(standing.length()))
        .toList();
  }

  /** The best case for a rejected event being about a cluster, if nothing contradicts. */
  static Optional<Comparison> about(EventSketch rejected, Cluster cluster) {
    return cluster.events().stream()
        .map(event -> Comparer.compare(rejected, event))
        .filter(comparison -> !comparison.contradicted())
        .max(
            Comparator.comparingDouble(Comparison::score)
                .thenComparing(Comparison::first, Comparator.reverseOrder()));
  }

  static Denial denial(EventSketch rejected, List<String> reasons) {
    String speaker =
        rejected.claims().stream()
            .map(ClaimTold::speaker)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
    String words =
        rejected.claims().isEmpty() ? rejected.trigger() : rejected.claims().get(0).words();
    return new Denial(
        rejected.ref().report(),
        rejected.ref().event(),
        speaker,
        rejected.status(),
        words,
        reasons);
  }
}
