package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.cli.input.Defaults;
import org.testigo.cli.input.Inputs;
import org.testigo.cli.output.Format;
import org.testigo.cli.output.OutputFile;
import org.testigo.cli.output.Paint;
import org.testigo.cli.output.Writers;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      description = "Text files, folders, .jsonl files with one report a line, or - for input.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date of publication, as 2025-04-11; relative dates are read from it.")
  private @Nullable LocalDate published;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the reports.")
  private @Nullable String publisher;

  @Option(
      names = "--language",
      paramLabel = "en|es",
      description = "Language of the reports; detected when absent.")
  private @Nullable String language;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the files (default: UTF-8).")
  private Charset encoding = StandardCharsets.UTF_8;

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

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "A codebook folder that adds to the built-in codebook or overrides it.")
  private @Nullable Path codebook;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at the same time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "No progress and no messages but problems.")
  private boolean quiet;

  ReadCommand() {}

  @Override
  public Integer call() throws IOException {
    checkOptions();
    Defaults defaults = new Defaults(published, publisher, language, encoding);
    Inputs inputs = new Inputs(defaults, System.in);
    List<Problem> problems = new ArrayList<>();
    List<String> files = inputs.files(names, problems);
    PrintWriter err = commandSpec().commandLine().getErr();
    problems.forEach(problem -> complain(err, problem));
    int wrong = problems.size();
    if (!files.isEmpty()) {
      Testigo testigo = codebook == null ? Testigo.open() : Testigo.open(codebook);
      boolean progress = !quiet && Terminal.showsMessages();
      Reading reading = new Reading(testigo, threads, problem -> complain(err, problem), progress);
      wrong += out == null ? toScreen(reading, inputs, files) : toFile(reading, inputs, files, out);
    }
    return wrong == 0 ? 0 : 2;
  }

  private void checkOptions() {
    if (threads < 1) {
      throw usage("--threads " + threads + ": at least one thread is needed");
    }
    if (language != null && !Testigo.LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
      throw usage("--language " + language + " is not read; choose en or es");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(commandSpec().commandLine(), message);
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    return spec;
  }

  private static void complain(PrintWriter err, Problem problem) {
    err.println("testigo: " + problem);
    err.flush();
  }

  private int toScreen(Reading reading, Inputs inputs, List<String> files) throws IOException {
    PrintWriter screen = commandSpec().commandLine().getOut();
    Paint paint = new Paint(Terminal.colours(System.getenv()));
    int wrong =
        reading.run(inputs, files, () -> Writers.of(chosen(), screen, several(files), paint));
    screen.flush();
    return wrong;
  }

  private int toFile(Reading reading, Inputs inputs, List<String> files, String file)
      throws IOException {
    try (OutputFile output = OutputFile.begin(file)) {
      Writer writer = output.writer();
      int wrong =
          reading.run(
              inputs, files, () -> Writers.of(chosen(), writer, several(files), new Paint(false)));
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
    return files.size() > 1 || files.get(0).endsWith("l");
  }
}
