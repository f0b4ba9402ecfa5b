package org.testigo.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Problem;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands on archives have in common. */
final class Commands {
  private Commands() {}

  static CommandSpec spec(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    return spec;
  }

  static void complain(PrintWriter err, Problem problem) {
    err.println("testigo: " + problem);
    err.flush();
  }

  /** What other programs are told that want to write to the same archive. */
  static String who(String command) {
    return "testigo " + command + ", process " + ProcessHandle.current().pid();
  }
}
