package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.cli.output.Format;
import org.testigo.cli.output.OutputFile;
import org.testigo.cli.output.Paint;
import org.testigo.cli.output.Writers;
import org.testigo.intake.Intake;
import org.testigo.intake.taken.ReportStream;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo read}: reports in, records out, in the order of the input. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads reports and shows who did what to whom, where, when, and who says so.")
final class ReadCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Files, folders of them, or - for input. Read are text, Markdown, HTML, PDF, DOCX, ODT,",
        "mails, feeds, JSON, JSON Lines, CSV, web archives, and ZIP, TAR or gzip of these."
      })
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "table, json, jsonl or html (default: by the ending of --out, else table).")
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; whole or not at all.")
  private @Nullable String out;

  @Option(names = "--quiet", description = "No progress and no messages but problems.")
  private boolean quiet;

  @Mixin private SourceOptions sources = new SourceOptions();
  @Mixin private CoderOptions coding = new CoderOptions();

  ReadCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Commands.spec(spec);
    int threads = coding.threads(command);
    Intake intake = sources.intake(command);
    List<Problem> problems = new ArrayList<>();
    List<String> files = intake.files(names, problems);
    PrintWriter err = command.commandLine().getErr();
    problems.forEach(problem -> Commands.complain(err, problem));
    int wrong = problems.size();
    if (!files.isEmpty()) {
      Testigo testigo = coding.testigo();
      boolean shown = !quiet && Terminal.showsMessages();
      try (Progress progress = shown ? Progress.ofFiles("reading", files) : Progress.none();
          ReportStream reports = intake.open(files)) {
        Reading reading =
            new Reading(testigo, threads, problem -> Commands.complain(err, problem), progress);
        boolean many = several(files);
        wrong +=
            out == null ? toScreen(reading, reports, many) : toFile(reading, reports, many, out);
      }
    }
    return wrong == 0 ? 0 : 2;
  }

  private int toScreen(Reading reading, ReportStream reports, boolean many) throws IOException {
    PrintWriter screen = Commands.spec(spec).commandLine().getOut();
    Paint paint = new Paint(Terminal.colours(System.getenv()));
    int wrong = reading.run(reports, () -> Writers.of(chosen(), screen, many, paint));
    screen.flush();
    return wrong;
  }

  private int toFile(Reading reading, ReportStream reports, boolean many, String file)
      throws IOException {
    try (OutputFile output = OutputFile.begin(file)) {
      Writer writer = output.writer();
      int wrong = reading.run(reports, () -> Writers.of(chosen(), writer, many, new Paint(false)));
      output.finish();
      return wrong;
    } catch (IOException e) {
      throw new InputException(OutputFile.unwritable(file, e));
    }
  }

  private Format chosen() {
    return format == null ? Format.ofFile(out) : format;
  }

  private static boolean several(List<String> files) {
    return files.size() > 1 || Intake.mayHoldSeveral(files.get(0));
  }
}
