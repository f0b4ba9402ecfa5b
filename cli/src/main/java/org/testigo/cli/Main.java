package org.testigo.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.testigo.Testigo;
import org.testigo.archive.find.Kind;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The {@code testigo} command. Exit codes: 0 all was read, 2 something the user gave is wrong. */
@Command(
    name = "testigo",
    mixinStandardHelpOptions = true,
    version = "testigo " + Testigo.VERSION + " (codebook " + Testigo.CODEBOOK + ")",
    description = {
      "Reads news reports and says who did what to whom, where, when, and who says so.",
      ""
    },
    subcommands = {
      ReadCommand.class,
      ParseCommand.class,
      ExplainCommand.class,
      AddCommand.class,
      RecodeCommand.class,
      CheckCommand.class,
      ProblemsCommand.class,
      PlacesCommand.class,
      CodebookCommand.class,
      JoinCommand.class,
      ExportCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {
  @picocli.CommandLine.Spec
  private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args what was typed
   */
  public static void main(String[] args) {
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    int code = run(args, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /**
   * Runs the command.
   *
   * @param args what was typed
   * @param out where results go
   * @param err where messages go
   * @return the exit code
   */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Main());
    for (Kind kind : Kind.values()) {
      CommandLine find = new CommandLine(new FindCommand(kind));
      find.getCommandSpec()
          .usageMessage()
          .description("Finds " + kind + " in an archive; all filters given must be passed.");
      line.addSubcommand(FindCommand.name(kind), find);
    }
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof InputException wrong) {
            for (Problem problem : wrong.problems()) {
              err.println("testigo: " + problem);
            }
            err.flush();
            return 2;
          }
          throw e;
        });
    return line.execute(args);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Say what to do: testigo read FILE");
    }
  }
}
