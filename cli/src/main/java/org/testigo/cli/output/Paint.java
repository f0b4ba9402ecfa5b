package org.testigo.cli.output;

import java.util.Map;
import org.testigo.record.Status;

/** Colours for terminals; a plain one leaves words as they are. */
public final class Paint {
  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String GREEN = "\u001B[1;32m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String RED = "\u001B[1;31m";
  private static final String MAGENTA = "\u001B[1;35m";

  private static final Map<Status, String> OF_STATUS =
      Map.of(
          Status.OCCURRED, GREEN,
          Status.ONGOING, GREEN,
          Status.FUTURE, YELLOW,
          Status.HYPOTHETICAL, YELLOW,
          Status.CONDITIONAL, YELLOW,
          Status.NEGATED, RED,
          Status.DENIED, RED,
          Status.ALLEGED, MAGENTA,
          Status.HISTORICAL, DIM);

  private final boolean colours;

  /**
   * Makes a painter.
   *
   * @param colours whether to colour at all
   */
  public Paint(boolean colours) {
    this.colours = colours;
  }

  private String in(String colour, String words) {
    return colours && !words.isEmpty() ? colour + words + RESET : words;
  }

  String bold(String words) {
    return in(BOLD, words);
  }

  String dim(String words) {
    return in(DIM, words);
  }

  String warning(String words) {
    return in(YELLOW, words);
  }

  String status(Status status, String words) {
    return in(OF_STATUS.getOrDefault(status, BOLD), words);
  }
}
