package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.codebook.glossary.Glossary;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.Explanation;
import org.testigo.intake.Intake;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Defaults;
import org.testigo.intake.terms.Limits;
import org.testigo.intake.terms.Mapping;
import org.testigo.intake.terms.Terms;
import org.testigo.language.tree.Sentence;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import org.testigo.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo explain}: why a report was read as it was, or what a code means. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Says for each sentence of a report its tree, the words that could name events, the frame",
      "that matched or why none did, and why the status is what it is; or what a code means",
      "(COERCE, alleged, nsubj:pass)."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1", paramLabel = "FILE|WORD", description = "A report, or a code.")
  private String target = "";

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description = "Only the sentence with this number, counted from 1.")
  private int only;

  @Option(names = "--published", paramLabel = "DATE", description = "Date of publication.")
  private @Nullable LocalDate published;

  @Option(names = "--language", paramLabel = "en|es", description = "Language of the report.")
  private @Nullable String language;

  @Option(names = "--codebook", paramLabel = "DIR", description = "A codebook folder to add.")
  private @Nullable Path codebook;

  ExplainCommand() {}

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (target.equals("-") || Files.exists(Path.of(target))) {
      explainReport(out);
    } else {
      explainWord(out);
    }
    out.flush();
    return 0;
  }

  private void explainWord(PrintWriter out) {
    List<Glossary.Entry> entries = Glossary.read(CodebookFiles.builtIn()).find(target);
    if (entries.isEmpty()) {
      throw new InputException(
          new Problem(
              "unknown-word",
              target,
              0,
              "neither a file nor a code",
              "name a report, an event type, status, sector, act, or a relation of a tree"));
    }
    for (Glossary.Entry entry : entries) {
      out.println(entry.code() + " (" + entry.kind() + "): " + entry.means());
    }
  }

  private void explainReport(PrintWriter out) throws IOException {
    Defaults defaults = new Defaults(published, null, language, StandardCharsets.UTF_8);
    Intake intake = new Intake(new Terms(defaults, Mapping.PLAIN, Limits.DEFAULT), System.in);
    Testigo testigo = codebook == null ? Testigo.open() : Testigo.open(codebook);
    List<Problem> problems = new ArrayList<>();
    try (ReportStream reports = intake.open(List.of(target))) {
      while (reports.hasNext()) {
        Taken taken = reports.next();
        if (taken instanceof Taken.Refused refused) {
          problems.add(refused.problem());
        } else if (taken instanceof Taken.Given given) {
          explain(out, testigo, given.place(), given.report());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  private void explain(PrintWriter out, Testigo testigo, String origin, Report report) {
    String code = Testigo.language(report);
    if (!Testigo.LANGUAGES.contains(code)) {
      throw new InputException(
          new Problem(
              "language-not-read",
              origin,
              0,
              "the report is in a language that is not read (" + code + ")",
              "give --language en or --language es if that is wrong"));
    }
    List<Explanation> sentences = testigo.coder(code).explain(report);
    if (only > sentences.size() || only < 0) {
      throw new InputException(
          new Problem(
              "no-such-sentence",
              origin,
              0,
              "there is no sentence " + only,
              "the report has sentences 1 to " + sentences.size()));
    }
    for (int number = 1; number <= sentences.size(); number++) {
      if (only == 0 || only == number) {
        Explanation explanation = sentences.get(number - 1);
        out.println(number + "  " + explanation.sentence().toString().replaceAll("\\s+", " "));
        tree(out, explanation.sentence());
        explanation.lines().forEach(line -> out.println("   " + line));
        out.println();
      }
    }
  }

  private static void tree(PrintWriter out, Sentence sentence) {
    for (int token = 0; token < sentence.size(); token++) {
      out.println(
          String.format(
              Locale.ROOT,
              "   %3d %-18s %-18s %-6s %3d %-12s %s",
              token + 1,
              sentence.form(token),
              sentence.lemma(token),
              sentence.upos(token),
              sentence.head(token) + 1,
              sentence.deprel(token).label(),
              sentence.name(token) == null ? "" : sentence.name(token)));
    }
  }
}
