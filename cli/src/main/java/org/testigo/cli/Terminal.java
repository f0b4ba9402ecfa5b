package org.testigo.cli;

import java.util.Map;

/** What is known of the terminal: the launcher says whether results and messages go to one. */
final class Terminal {
  private Terminal() {}

  static boolean showsResults() {
    return Boolean.getBoolean("testigo.terminal.out");
  }

  static boolean showsMessages() {
    return Boolean.getBoolean("testigo.terminal.err");
  }

  /** The NO_COLOR convention: any value but the empty one switches colours off. */
  static boolean colours(Map<String, String> environment) {
    return showsResults() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
