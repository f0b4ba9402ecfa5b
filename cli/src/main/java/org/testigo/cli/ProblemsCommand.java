package org.testigo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo problems}: what could not be read when reports were added. */
@Command(
    name = "problems",
    mixinStandardHelpOptions = true,
    description = "Lists what could not be read when reports were added, with the remedy.")
final class ProblemsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARCHIVE",
      description = "The archive (default: ${DEFAULT-VALUE}).")
  private Path archive = Path.of(AddCommand.DEFAULT_ARCHIVE);

  ProblemsCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = Commands.spec(spec).commandLine().getOut();
    try (Archive open = Archive.open(archive)) {
      open.problems().forEach(problem -> out.println(problem.code() + "\t" + problem));
    }
    out.flush();
    return 0;
  }
}
