package org.testigo.incidents.sketch;

import java.util.Comparator;

/**
 * One event of one report.
 *
 * @param report the id of the report
 * @param event the id of the event in its record
 */
public record EventRef(String report, String event) implements Comparable<EventRef> {
  private static final Comparator<EventRef> ORDER =
      Comparator.comparing(EventRef::report)
          .thenComparing(ref -> ref.event().length())
          .thenComparing(EventRef::event);

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text {@code report#event}
   * @return the reference
   * @throws IllegalArgumentException where there is no {@code #}
   */
  public static EventRef parse(String text) {
    int hash = text.lastIndexOf('#');
    if (hash < 0) {
      throw new IllegalArgumentException(text + " is no report#event");
    }
    return new EventRef(text.substring(0, hash), text.substring(hash + 1));
  }

  @Override
  public int compareTo(EventRef other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code report#event}. */
  @Override
  public String toString() {
    return report + "#" + event;
  }
}
