package org.testigo.incidents.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.testigo.incidents.compare.Comparer;
import org.testigo.incidents.compare.Comparison;
import org.testigo.incidents.sketch.EventRef;
import org.testigo.incidents.sketch.EventSketch;

/**
 * Clusters events: decisions of people first, then copies, then pairs by falling evidence. A pair
 * joins two clusters only where the clusters as a whole speak for it. The order of the input makes
 * no difference.
 *
 * <p>Pairs never reach from one connected component of candidate pairs to another, so components
 * may be clustered apart, on as many machines as one likes.
 */
public final class Clustering {
  /** How many members of a large cluster stand for it. */
  private static final int SPEAKERS = 16;

  /** The average of two clusters may fall so far below what a single pair needs. */
  private static final double SLACK = 1;

  /** One contradiction in so many pairs may be a slip of a report or of its reading. */
  private static final int PAIRS_PER_SLIP = 4;

  private static final Comparator<Comparison> BEST_FIRST =
      Comparator.comparingDouble(Comparison::score)
          .reversed()
          .thenComparing(Comparison::first)
          .thenComparing(Comparison::second);

  private final Map<EventRef, EventSketch> events = new TreeMap<>();
  private final Map<EventRef, EventRef> parent = new HashMap<>();
  private final Map<EventRef, List<EventRef>> members = new TreeMap<>();
  private final Map<EventRef, Set<EventRef>> apart = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Decision> unmet = new ArrayList<>();

  private Clustering(Collection<EventSketch> sketches) {
    for (EventSketch sketch : sketches) {
      events.put(sketch.ref(), sketch);
    }
    for (EventRef ref : events.keySet()) {
      parent.put(ref, ref);
      members.put(ref, new ArrayList<>(List.of(ref)));
    }
  }

  /**
   * What came of clustering.
   *
   * @param clusters the clusters, in the order of their first event; single events too
   * @param unmet decisions that could not be kept: their events are gone, or others rule them out
   */
  public record Outcome(List<Cluster> clusters, List<Decision> unmet) {
    /** Copies the lists. */
    public Outcome {
      clusters = List.copyOf(clusters);
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * Clusters events.
   *
   * @param sketches the events, in any order
   * @param copies links between events of copies of one text
   * @param candidates pairs that met in a block, compared, in any order
   * @param decisions the decisions of people
   * @return the clusters
   */
  public static Outcome cluster(
      Collection<EventSketch> sketches,
      Collection<Link> copies,
      Collection<Comparison> candidates,
      Decisions decisions) {
    Clustering clustering = new Clustering(sketches);
    clustering.decide(decisions);
    copies.stream()
        .sorted(Comparator.comparing(Link::first).thenComparing(Link::second))
        .forEach(clustering::joinCopies);
    candidates.stream()
        .filter(pair -> pair.score() >= Comparer.SAME && !pair.contradicted())
        .sorted(BEST_FIRST)
        .forEach(clustering::joinByEvidence);
    return clustering.outcome();
  }

  private void decide(Decisions decisions) {
    for (Decision decision : decisions.with(Decision.Verdict.DIFFERENT)) {
      if (known(decision)) {
        apart.computeIfAbsent(decision.first(), ref -> new HashSet<>()).add(decision.second());
        apart.computeIfAbsent(decision.second(), ref -> new HashSet<>()).add(decision.first());
      } else {
        unmet.add(decision);
      }
    }
    for (Decision decision : decisions.with(Decision.Verdict.SAME)) {
      if (!known(decision) || keptApart(decision.first(), decision.second())) {
        unmet.add(decision);
      } else {
        String who = decision.by() == null ? "decided by a person" : "decided by " + decision.by();
        String reason = decision.why() == null ? who : who + ": " + decision.why();
        join(new Link(decision.first(), decision.second(), Link.By.PERSON, 0, List.of(reason)));
      }
    }
  }

  private boolean known(Decision decision) {
    return events.containsKey(decision.first()) && events.containsKey(decision.second());
  }

  private void joinCopies(Link copy) {
    if (!keptApart(copy.first(), copy.second())) {
      join(copy);
    }
  }

  private void joinByEvidence(Comparison pair) {
    if (!keptApart(pair.first(), pair.second()) && clustersAgree(pair)) {
      join(new Link(pair.first(), pair.second(), Link.By.EVIDENCE, pair.score(), pair.reasons()));
    }
  }

  private boolean keptApart(EventRef one, EventRef other) {
    List<EventRef> theirs = members(other);
    for (EventRef member : members(one)) {
      Set<EventRef> forbidden = apart.getOrDefault(member, Set.of());
      if (theirs.stream().anyMatch(forbidden::contains)) {
        return true;
      }
    }
    return false;
  }

  private boolean clustersAgree(Comparison pair) {
    if (root(pair.first()).equals(root(pair.second()))) {
      return false;
    }
    List<EventRef> ours = speakers(pair.first());
    List<EventRef> theirs = speakers(pair.second());
    double sum = 0;
    int slips = 0;
    for (EventRef one : ours) {
      for (EventRef other : theirs) {
        if (one.report().equals(other.report())) {
          return false;
        }
        Comparison comparison = Comparer.compare(sketch(one), sketch(other));
        slips += comparison.contradicted() ? 1 : 0;
        sum += comparison.contradicted() ? 0 : comparison.score();
      }
    }
    int pairs = ours.size() * theirs.size();
    return slips * PAIRS_PER_SLIP <= pairs && sum / pairs >= Comparer.SAME - SLACK;
  }

  private List<EventRef> speakers(EventRef ref) {
    List<EventRef> all = members(ref);
    return all.size() <= SPEAKERS ? all : all.stream().sorted().limit(SPEAKERS).toList();
  }

  private EventSketch sketch(EventRef ref) {
    return java.util.Objects.requireNonNull(events.get(ref));
  }

  private EventRef root(EventRef ref) {
    return java.util.Objects.requireNonNull(parent.get(ref));
  }

  private List<EventRef> members(EventRef ref) {
    return java.util.Objects.requireNonNull(members.get(root(ref)));
  }

  private void join(Link link) {
    EventRef one = root(link.first());
    EventRef other = root(link.second());
    if (one.equals(other)) {
      return;
    }
    EventRef kept = one.compareTo(other) < 0 ? one : other;
    EventRef gone = kept.equals(one) ? other : one;
    List<EventRef> moved = java.util.Objects.requireNonNull(members.remove(gone));
    moved.forEach(ref -> parent.put(ref, kept));
    java.util.Objects.requireNonNull(members.get(kept)).addAll(moved);
    links.add(link);
  }

  private Outcome outcome() {
    Map<EventRef, List<Link>> linksOf = new HashMap<>();
    for (Link link : links) {
      linksOf.computeIfAbsent(root(link.first()), ref -> new ArrayList<>()).add(link);
    }
    List<Cluster> clusters = new ArrayList<>();
    members.forEach(
        (root, refs) ->
            clusters.add(
                new Cluster(
                    refs.stream().sorted().map(this::sketch).toList(),
                    linksOf.getOrDefault(root, List.of()))));
    return new Outcome(clusters, unmet);
  }
}
