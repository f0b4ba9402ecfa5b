package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.cli.output.TreeText;
import org.testigo.intake.Intake;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.language.LanguageReader;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import org.testigo.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo parse}: reports in, trees out. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Writes the sentences of reports as trees of Universal Dependencies.")
final class ParseCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text files, folders, .jsonl files with one report a line, or - for input.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORM", description = "conllu (the default), or table.")
  private TreeText format = TreeText.CONLLU;

  @Mixin private SourceOptions sources = new SourceOptions();

  private final Map<String, LanguageReader> readers = new TreeMap<>();

  ParseCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Commands.spec(spec);
    PrintWriter out = command.commandLine().getOut();
    Intake intake = sources.intake(command);
    List<Problem> problems = new ArrayList<>();
    for (String file : intake.files(names, problems)) {
      try (ReportStream reports = intake.open(file)) {
        while (reports.hasNext()) {
          Taken taken = reports.next();
          if (taken instanceof Taken.Refused refused) {
            problems.add(refused.problem());
          } else if (taken instanceof Taken.Given given) {
            parse(out, given, problems);
          }
        }
      }
    }
    out.flush();
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return 0;
  }

  private void parse(PrintWriter out, Taken.Given given, List<Problem> problems) {
    Report report = given.report();
    String code = Testigo.language(report);
    if (!Testigo.LANGUAGES.contains(code)) {
      problems.add(
          new Problem(
              "language-not-read",
              given.place(),
              0,
              "the report is in a language that is not read (" + code + ")",
              "give --language en or --language es if that is wrong"));
      return;
    }
    LanguageReader reader = readers.computeIfAbsent(code, LanguageReader::of);
    format.write(out, given.place(), reader.read(report.text()));
  }
}
