package org.testigo.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.testigo.incidents.cluster.Candidates;
import org.testigo.incidents.cluster.Cluster;
import org.testigo.incidents.cluster.Clustering;
import org.testigo.incidents.cluster.Copies;
import org.testigo.incidents.cluster.CopyGroup;
import org.testigo.incidents.cluster.CopyLinks;
import org.testigo.incidents.cluster.Decisions;
import org.testigo.incidents.compare.Comparer;
import org.testigo.incidents.compare.Comparison;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.ReportSketch;
import org.testigo.incidents.sketch.Sketcher;
import org.testigo.incidents.sketch.Standing;
import org.testigo.incidents.told.Denial;
import org.testigo.incidents.told.Incident;
import org.testigo.incidents.told.Telling;
import org.testigo.record.ReportRecord;

/**
 * Joins reports into incidents.
 *
 * <p>In one go: {@link #join(List, Decisions)}. For more reports than fit into memory as records,
 * make the {@linkplain Sketcher#sketch sketch} of each and keep only those, then {@link
 * #joinSketches}. A cluster of machines takes the same steps apart: {@code Blocks.keys} of each
 * event, {@code Candidates.within} each block, {@code Clustering.cluster} over each connected
 * component of the pairs, and {@link Telling#tell} for each cluster.
 */
public final class Joins {
  private static final Comparator<Incident> BY_DAY =
      Comparator.comparing(Joins::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Incident::id);

  private Joins() {}

  /**
   * Joins records into incidents; their order makes no difference.
   *
   * @param records the records, one a report
   * @param decisions what people decided
   * @return the incidents
   */
  public static Joined join(List<ReportRecord> records, Decisions decisions) {
    return joinSketches(records.stream().map(Sketcher::sketch).toList(), decisions);
  }

  /**
   * Joins sketches into incidents; their order makes no difference. A report that comes twice
   * counts once.
   *
   * @param sketches the sketches, one a report
   * @param decisions what people decided
   * @return the incidents
   */
  public static Joined joinSketches(Collection<ReportSketch> sketches, Decisions decisions) {
    Map<String, ReportSketch> reports = new TreeMap<>();
    sketches.forEach(sketch -> reports.putIfAbsent(sketch.report(), sketch));
    List<EventSketch> told = new ArrayList<>();
    List<EventSketch> rejected = new ArrayList<>();
    for (ReportSketch report : reports.values()) {
      for (EventSketch event : report.events()) {
        (event.standing() == Standing.REJECTED ? rejected : told).add(event);
      }
    }
    List<CopyGroup> copies = Copies.find(reports.values());
    Clustering.Outcome outcome =
        Clustering.cluster(
            told, CopyLinks.of(copies, reports), Candidates.compare(told), decisions);
    Map<Integer, List<Denial>> denials = denials(rejected, outcome.clusters());
    Telling telling = new Telling(reports, copyOf(copies));
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < outcome.clusters().size(); i++) {
      incidents.add(telling.tell(outcome.clusters().get(i), denials.getOrDefault(i, List.of())));
    }
    incidents.sort(BY_DAY);
    return new Joined(incidents, copies, outcome.unmet());
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(Incident incident) {
    return incident.when() == null ? null : incident.when().begin();
  }

  private static Map<String, String> copyOf(List<CopyGroup> groups) {
    Map<String, String> copyOf = new TreeMap<>();
    for (CopyGroup group : groups) {
      group.copies().forEach(copy -> copyOf.put(copy.report(), group.first()));
    }
    return copyOf;
  }

  /** Ties each rejected event to the incident that it speaks of best. */
  private static Map<Integer, List<Denial>> denials(
      List<EventSketch> rejected, List<Cluster> clusters) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (EventSketch event : clusters.get(i).events()) {
        if (event.standing() == Standing.HAPPENED) {
          for (String key : Denials.keys(event)) {
            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    Map<Integer, List<Denial>> denials = new TreeMap<>();
    for (EventSketch event : rejected) {
      int best = -1;
      Comparison reasons = null;
      for (String key : Denials.keys(event)) {
        for (int candidate : blocks.getOrDefault(key, List.of())) {
          Optional<Comparison> about = Denials.about(event, clusters.get(candidate));
          if (about.isPresent() && (reasons == null || about.get().score() > reasons.score())) {
            best = candidate;
            reasons = about.get();
          }
        }
      }
      if (reasons != null && reasons.score() >= Comparer.ABOUT) {
        denials
            .computeIfAbsent(best, i -> new ArrayList<>())
            .add(Denials.denial(event, reasons.reasons()));
      }
    }
    return denials;
  }
}
