package org.testigo.incidents.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.testigo.incidents.copies.Folding;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.FigureTold;

/** Sets the figures of an incident side by side, one line a measure. */
final class FigureLines {
  private static final Comparator<FigureTold> OLDEST_FIRST =
      Comparator.comparing(
              FigureTold::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(FigureTold::report)
          .thenComparing(FigureTold::figure);

  private FigureLines() {}

  static List<FigureLine> of(List<EventSketch> events, Set<String> copies) {
    Map<String, List<FigureTold>> byMeasure = new TreeMap<>();
    Set<String> seen = new TreeSet<>();
    for (EventSketch event : events) {
      for (FigureTold figure : event.figures()) {
        if (figure.measure() != null && seen.add(figure.report() + "#" + figure.figure())) {
          byMeasure.computeIfAbsent(figure.measure(), m -> new ArrayList<>()).add(figure);
        }
      }
    }
    List<FigureLine> lines = new ArrayList<>();
    byMeasure.forEach(
        (measure, told) -> {
          told.sort(OLDEST_FIRST);
          lines.add(new FigureLine(measure, told, changed(told), disputed(told, copies)));
        });
    return lines;
  }

  /** Who gives a figure: a named speaker, wherever quoted; else the publisher of the text. */
  static String voice(FigureTold figure) {
    if (figure.speaker() != null) {
      return Folding.fold(figure.speaker());
    }
    return "publisher " + (figure.publisher() == null ? figure.report() : figure.publisher());
  }

  private static boolean changed(List<FigureTold> told) {
    for (FigureTold one : told) {
      for (FigureTold other : told) {
        if (later(one, other) && voice(one).equals(voice(other)) && conflict(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean later(FigureTold newer, FigureTold older) {
    return newer.published() != null
        && older.published() != null
        && newer.published().isAfter(older.published());
  }

  private static boolean disputed(List<FigureTold> told, Set<String> copies) {
    List<FigureTold> latest =
        latest(told).stream().filter(f -> !copies.contains(f.report())).toList();
    for (FigureTold one : latest) {
      for (FigureTold other : latest) {
        if (!voice(one).equals(voice(other)) && conflict(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The figures of each voice that it did not replace on a later day. */
  static List<FigureTold> latest(List<FigureTold> told) {
    return told.stream()
        .filter(
            one ->
                told.stream()
                    .noneMatch(newer -> later(newer, one) && voice(newer).equals(voice(one))))
        .toList();
  }

  /** Figures of different units (tonnes, packets) never conflict. */
  private static boolean conflict(FigureTold one, FigureTold other) {
    boolean thing = one.measure() != null && one.measure().equals("seized");
    boolean comparable = !thing || (one.unit() != null && one.unit().equals(other.unit()));
    return comparable && !one.agrees(other);
  }
}
