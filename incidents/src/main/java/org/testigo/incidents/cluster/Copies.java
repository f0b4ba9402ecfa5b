package org.testigo.incidents.cluster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.copies.Signature;
import org.testigo.incidents.sketch.ReportSketch;

/**
 * Finds copies of one text. Copies agree in their names and numbers, so that bulletins written over
 * one pattern, or a later version with another toll, are not taken for copies.
 */
public final class Copies {
  /** Two texts that share so many runs of words are one. */
  public static final double SAME_TEXT = 0.55;

  /** A shorter text that stands so far in the longer is an excerpt of it. */
  public static final double EXCERPT = 0.8;

  private static final double LEAST_OF_EXCERPT = 0.35;
  private static final int LEAST_RUNS = 20;
  private static final int DAYS_APART = 14;

  private static final Comparator<ReportSketch> FIRST_TOLD =
      Comparator.comparing(
              ReportSketch::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ReportSketch::report);

  private Copies() {}

  /**
   * Groups reports that are copies of one text.
   *
   * @param reports the reports, in any order
   * @return the groups of two or more, ordered by their first report
   */
  public static List<CopyGroup> find(Collection<ReportSketch> reports) {
    List<ReportSketch> sorted = reports.stream().sorted(FIRST_TOLD).toList();
    Map<String, List<Integer>> bands = new HashMap<>(); // only looked up, never walked through
    Map<Integer, List<CopyGroup.Copy>> groups = new java.util.TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      ReportSketch report = sorted.get(i);
      Set<Integer> candidates = new TreeSet<>();
      for (String band : report.signature().bands()) {
        candidates.addAll(bands.getOrDefault(band, List.of()));
      }
      Integer original =
          candidates.stream().filter(c -> copy(sorted.get(c), report)).findFirst().orElse(null);
      if (original == null) {
        remember(report, i, bands);
      } else {
        ReportSketch first = sorted.get(original);
        double share = first.signature().containment(report.signature());
        groups
            .computeIfAbsent(original, o -> new ArrayList<>())
            .add(new CopyGroup.Copy(report.report(), first.report(), share));
      }
    }
    List<CopyGroup> found = new ArrayList<>();
    groups.forEach((first, copies) -> found.add(new CopyGroup(sorted.get(first).report(), copies)));
    return found;
  }

  private static void remember(ReportSketch report, int index, Map<String, List<Integer>> bands) {
    for (String band : report.signature().bands()) {
      bands.computeIfAbsent(band, key -> new ArrayList<>()).add(index);
    }
  }

  /**
   * Tells whether one report's text is a copy of another's.
   *
   * @param one a report
   * @param other another report
   * @return whether they are one text
   */
  public static boolean copy(ReportSketch one, ReportSketch other) {
    Signature ours = one.signature();
    Signature theirs = other.signature();
    if (Math.min(ours.runs(), theirs.runs()) < LEAST_RUNS
        || farApart(one.published(), other.published())) {
      return false;
    }
    double jaccard = ours.jaccard(theirs);
    boolean excerpt = jaccard >= LEAST_OF_EXCERPT && ours.containment(theirs) >= EXCERPT;
    return (jaccard >= SAME_TEXT || excerpt) && sameFacts(one, other);
  }

  private static boolean farApart(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null
        && other != null
        && Math.abs(ChronoUnit.DAYS.between(one, other)) > DAYS_APART;
  }

  /** All names and numbers of the shorter text, in digits and as coded, stand in the longer. */
  private static boolean sameFacts(ReportSketch one, ReportSketch other) {
    boolean oneIsShorter = one.signature().runs() <= other.signature().runs();
    ReportSketch shorter = oneIsShorter ? one : other;
    ReportSketch longer = oneIsShorter ? other : one;
    return longer.names().containsAll(shorter.names())
        && longer.numbers().containsAll(shorter.numbers())
        && coded(longer).containsAll(coded(shorter));
  }

  private static Set<String> coded(ReportSketch report) {
    Set<String> numbers = new HashSet<>();
    report.events().forEach(event -> numbers.addAll(event.numbers()));
    return numbers;
  }
}
