package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.Archive;
import org.testigo.archive.ArchiveWriter;
import org.testigo.intake.Intake;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.record.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo add}: reports go into an archive; those that are there already are skipped. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Reads reports and adds them to an archive; those that are there already are skipped.",
      "May be stopped at any moment; the same command goes on where it was."
    })
final class AddCommand implements Callable<Integer> {
  /** The archive where none is named. */
  static final String DEFAULT_ARCHIVE = "testigo.archive";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders of them, or - for input. Read are text, Markdown, HTML, PDF, DOCX, ODT,",
        "mails, feeds, JSON, JSON Lines, CSV, web archives, and ZIP, TAR or gzip of these."
      })
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "ARCHIVE",
      description = "The archive; made where there is none (default: ${DEFAULT-VALUE}).")
  private Path archive = Path.of(DEFAULT_ARCHIVE);

  @Option(names = "--keep-originals", description = "Keep the bytes of the originals, too.")
  private boolean keepOriginals;

  @Option(names = "--dry-run", description = "Only say what would be added.")
  private boolean dryRun;

  @Option(names = "--wait", description = "Wait while another program writes to the archive.")
  private boolean wait;

  @Option(names = "--quiet", description = "No progress and no messages but problems.")
  private boolean quiet;

  @Mixin private SourceOptions sources = new SourceOptions();
  @Mixin private CoderOptions coding = new CoderOptions();

  AddCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Commands.spec(spec);
    Intake intake = sources.intake(command);
    List<Problem> problems = new ArrayList<>();
    List<String> files = intake.files(names, problems);
    PrintWriter err = command.commandLine().getErr();
    problems.forEach(problem -> Commands.complain(err, problem));
    long wrong =
        problems.size() + (dryRun ? rehearse(intake, files, command) : add(intake, files, command));
    return wrong == 0 ? 0 : 2;
  }

  private long add(Intake intake, List<String> files, CommandSpec command) throws IOException {
    if (files.isEmpty()) {
      return 0;
    }
    PrintWriter err = command.commandLine().getErr();
    Adding.Manner manner = new Adding.Manner(coding.threads(command), keepOriginals);
    boolean shown = !quiet && Terminal.showsMessages();
    try (Stopping stopping = new Stopping();
        ArchiveWriter writer =
            ArchiveWriter.open(archive, Clock.systemUTC(), Commands.who("add"), wait);
        Progress progress = shown ? Progress.ofFiles("adding", files) : Progress.none()) {
      Adding.Tally tally =
          new Adding(
                  coding.testigo(),
                  manner,
                  writer,
                  problem -> Commands.complain(err, problem),
                  progress)
              .run(intake, files, stopping);
      report(command.commandLine().getOut(), tally, stopping.wanted());
      return tally.wrong();
    }
  }

  private void report(PrintWriter out, Adding.Tally tally, boolean stopped) {
    if (quiet) {
      return;
    }
    StringBuilder line = new StringBuilder();
    line.append(tally.added()).append(" added to ").append(archive);
    line.append(", ").append(tally.known()).append(" there already");
    if (tally.elsewhere() > 0) {
      line.append(" (").append(tally.elsewhere()).append(" met at a new place)");
    }
    if (tally.wrong() > 0) {
      line.append(", ")
          .append(tally.wrong())
          .append(" with problems (testigo problems lists them)");
    }
    out.println(line);
    if (stopped) {
      out.println("stopped; give the same command again to go on");
    }
    out.flush();
  }

  /** Goes through the input without reading the reports or touching the archive. */
  private long rehearse(Intake intake, List<String> files, CommandSpec command) throws IOException {
    PrintWriter err = command.commandLine().getErr();
    long fresh = 0;
    long known = 0;
    long wrong = 0;
    try (Archive present = Files.exists(archive) ? Archive.open(archive) : null) {
      for (String file : files) {
        try (ReportStream reports = intake.open(file)) {
          while (reports.hasNext()) {
            Taken taken = reports.next();
            if (taken instanceof Taken.Refused refused) {
              Commands.complain(err, refused.problem());
              wrong++;
            } else if (taken instanceof Taken.Given given) {
              boolean there = present != null && present.holds(given.origin().sha256());
              known += there ? 1 : 0;
              fresh += there ? 0 : 1;
            }
          }
        }
      }
    }
    PrintWriter out = command.commandLine().getOut();
    out.println("would add " + fresh + " to " + archive + ", " + known + " there already");
    out.flush();
    return wrong;
  }
}
