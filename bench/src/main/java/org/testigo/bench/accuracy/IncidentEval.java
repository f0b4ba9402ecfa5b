package org.testigo.bench.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.testigo.Testigo;
import org.testigo.incidents.Joined;
import org.testigo.incidents.Joins;
import org.testigo.incidents.cluster.Decisions;
import org.testigo.incidents.told.Incident;
import org.testigo.incidents.told.Member;
import org.testigo.record.Event;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;

/**
 * Measures joining against marked reports, with the real coder: pair-wise and B³ precision, recall
 * and F1, and the share of pairs of different incidents that are joined.
 *
 * <p>An item is one incident in one report. Two items count as joined where events that its marks
 * name share an incident, or where a chain of such items leads from one to the other; an item whose
 * event was not coded stays alone.
 *
 * <p>{@code bench/incidents [--explain] FILE…}
 */
public final class IncidentEval {
  /**
   * What a run measured.
   *
   * @param items incidents told, counted once a report
   * @param uncoded items whose event the coder did not find
   * @param pairPrecision of the pairs joined, the share that is right
   * @param pairRecall of the pairs to be joined, the share that is joined
   * @param cubedPrecision B³ precision
   * @param cubedRecall B³ recall
   * @param wronglyJoined of all items, the share that is joined with an item of another incident
   */
  record Score(
      int items,
      int uncoded,
      double pairPrecision,
      double pairRecall,
      double cubedPrecision,
      double cubedRecall,
      double wronglyJoined) {
    double pairF1() {
      return f1(pairPrecision, pairRecall);
    }

    double cubedF1() {
      return f1(cubedPrecision, cubedRecall);
    }

    private static double f1(double precision, double recall) {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d items (%d not coded); pairs P %.3f R %.3f F1 %.3f; B3 P %.3f R %.3f F1 %.3f;"
              + " wrongly joined %.3f",
          items,
          uncoded,
          pairPrecision,
          pairRecall,
          pairF1(),
          cubedPrecision,
          cubedRecall,
          cubedF1(),
          wronglyJoined);
    }
  }

  private record Item(String incident, String report, Set<String> joined, String text) {}

  private IncidentEval() {}

  /**
   * Measures files of marked reports.
   *
   * @param args the files
   * @throws IOException where a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean explain = List.of(args).contains("--explain");
    Testigo testigo = Testigo.open();
    for (String file : args) {
      if (!file.startsWith("--")) {
        IncidentGold gold = IncidentGold.read(Path.of(file));
        List<Item> items = items(gold, testigo);
        out.println(file + ": " + score(items));
        List<Item> coded = items.stream().filter(item -> !item.joined().isEmpty()).toList();
        out.println("  of what was coded: " + score(coded));
        if (explain) {
          explain(items, out);
        }
      }
    }
  }

  /**
   * Measures one set.
   *
   * @param gold the marked reports
   * @param testigo the coder
   * @return the score
   */
  static Score measure(IncidentGold gold, Testigo testigo) {
    return score(items(gold, testigo));
  }

  private static List<Item> items(IncidentGold gold, Testigo testigo) {
    List<ReportRecord> records = gold.reports().stream().map(testigo::read).toList();
    Joined joined = Joins.join(records, Decisions.none());
    Map<String, String> incidentOf = new TreeMap<>();
    for (Incident incident : joined.incidents()) {
      for (Member member : incident.members()) {
        incidentOf.put(member.report() + "#" + member.event(), incident.id());
      }
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      ReportRecord record = records.get(i);
      for (Map.Entry<String, List<Span>> mark : gold.marks().get(i).entrySet()) {
        Set<String> ids = new TreeSet<>();
        for (Event event : record.events()) {
          String id = incidentOf.get(record.document().id() + "#" + event.id());
          if (id != null && mark.getValue().stream().anyMatch(event.trigger()::overlaps)) {
            ids.add(id);
          }
        }
        items.add(new Item(mark.getKey(), record.document().id(), ids, record.document().text()));
      }
    }
    return items;
  }

  /** The component of each item: items that share an incident, however indirectly. */
  private static int[] components(List<Item> items) {
    int[] component = new int[items.size()];
    for (int i = 0; i < component.length; i++) {
      component[i] = i;
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < component.length; i++) {
        for (int j = 0; j < component.length; j++) {
          boolean share = items.get(i).joined().stream().anyMatch(items.get(j).joined()::contains);
          if (share && component[i] < component[j]) {
            component[j] = component[i];
            changed = true;
          }
        }
      }
    }
    return component;
  }

  private static Score score(List<Item> items) {
    int[] component = components(items);
    int joinedPairs = 0;
    int goldPairs = 0;
    int rightPairs = 0;
    double precision = 0;
    double recall = 0;
    int wrong = 0;
    for (int i = 0; i < component.length; i++) {
      int together = 0;
      int same = 0;
      int both = 0;
      for (int j = 0; j < component.length; j++) {
        boolean joined = component[i] == component[j];
        boolean gold = items.get(i).incident().equals(items.get(j).incident());
        together += joined ? 1 : 0;
        same += gold ? 1 : 0;
        both += joined && gold ? 1 : 0;
        if (i < j) {
          joinedPairs += joined ? 1 : 0;
          goldPairs += gold ? 1 : 0;
          rightPairs += joined && gold ? 1 : 0;
        }
      }
      precision += both / (double) together;
      recall += both / (double) same;
      wrong += together > both ? 1 : 0;
    }
    double count = Math.max(1, component.length);
    return new Score(
        component.length,
        (int) items.stream().filter(item -> item.joined().isEmpty()).count(),
        rightPairs / (double) Math.max(1, joinedPairs),
        rightPairs / (double) Math.max(1, goldPairs),
        precision / count,
        recall / count,
        wrong / count);
  }

  private static void explain(List<Item> items, PrintStream out) {
    int[] component = components(items);
    for (int i = 0; i < component.length; i++) {
      for (int j = i + 1; j < component.length; j++) {
        boolean joined = component[i] == component[j];
        boolean gold = items.get(i).incident().equals(items.get(j).incident());
        if (joined != gold) {
          out.println(
              (joined ? "WRONG " : "MISSED ")
                  + items.get(i).incident()
                  + (joined ? "/" + items.get(j).incident() : "")
                  + " "
                  + items.get(i).report()
                  + items.get(i).joined()
                  + " "
                  + items.get(j).report()
                  + items.get(j).joined());
        }
      }
    }
  }
}
