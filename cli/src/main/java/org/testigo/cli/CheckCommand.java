package org.testigo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo check}: is the archive still what was put in? */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Verifies every hash, span, row and index of an archive, and its chain.")
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARCHIVE",
      description = "The archive (default: ${DEFAULT-VALUE}).")
  private Path archive = Path.of(AddCommand.DEFAULT_ARCHIVE);

  @Option(
      names = "--seal",
      paramLabel = "SEAL",
      description = "A seal that an earlier check printed: it must still occur in the chain.")
  private @Nullable String seal;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  CheckCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = Commands.spec(spec).commandLine().getOut();
    AtomicLong wrong = new AtomicLong();
    try (Archive open = Archive.open(archive);
        Progress progress =
            !quiet && Terminal.showsMessages()
                ? Progress.ofReports("checking", open.size())
                : Progress.none()) {
      open.check(
          seal,
          fault -> {
            wrong.incrementAndGet();
            out.println(fault);
          },
          progress::step);
      String last = open.seal().orElse("none");
      out.println(
          wrong.get() == 0
              ? archive + ": " + open.size() + " reports, all as they were put in"
              : archive + ": " + wrong.get() + " faults in " + open.size() + " reports");
      out.println("seal " + last);
      out.flush();
    }
    return wrong.get() == 0 ? 0 : 2;
  }
}
