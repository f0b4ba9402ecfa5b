package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.cli.input.Defaults;
import org.testigo.cli.input.Input;
import org.testigo.cli.input.Inputs;
import org.testigo.cli.output.TreeText;
import org.testigo.language.LanguageReader;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import org.testigo.record.Report;
import picocli.CommandLine.Command;
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

  private final Map<String, LanguageReader> readers = new TreeMap<>();

  ParseCommand() {}

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    PrintWriter out = spec.commandLine().getOut();
    Inputs inputs = new Inputs(new Defaults(null, null, language, encoding), System.in);
    List<Problem> problems = new ArrayList<>();
    for (String file : inputs.files(names, problems)) {
      Iterator<Input> reports = inputs.open(file);
      while (reports.hasNext()) {
        Input input = reports.next();
        if (input instanceof Input.Bad bad) {
          problems.add(bad.problem());
        } else if (input instanceof Input.Given given) {
          parse(out, given, problems);
        }
      }
    }
    out.flush();
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return 0;
  }

  private void parse(PrintWriter out, Input.Given given, List<Problem> problems) {
    Report report = given.report();
    String code = Testigo.language(report);
    if (!Testigo.LANGUAGES.contains(code)) {
      problems.add(
          new Problem(
              "language-not-read",
              given.origin(),
              0,
              "the report is in a language that is not read (" + code + ")",
              "give --language en or --language es if that is wrong"));
      return;
    }
    LanguageReader reader = readers.computeIfAbsent(code, LanguageReader::of);
    format.write(out, given.origin(), reader.read(report.text()));
  }
}
