package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.codebook.events.EventBook;
import org.testigo.codebook.events.Frame;
import org.testigo.codebook.events.FrameExample;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.record.EventType;
import org.testigo.record.InputException;
import org.testigo.record.Problem;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo codebook}: checks a codebook folder, and shows what the codebook knows. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    description = "Checks a codebook folder of one's own, or lists the frames of a type or word.")
final class CodebookCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  CodebookCommand() {}

  @Override
  public void run() {
    out().println("Say what to do: testigo codebook check DIR, or testigo codebook list WORD");
    out().flush();
  }

  private PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    return spec.commandLine().getOut();
  }

  /**
   * Reads a folder together with the built-in codebook, and its examples by the frames.
   *
   * @param folder the folder
   * @return the exit code
   * @throws IOException where a file cannot be read
   */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Says file, line and remedy for each entry that is wrong or fails its example.")
  int check(@Parameters(paramLabel = "DIR", description = "The folder.") Path folder)
      throws IOException {
    Testigo testigo = Testigo.open(folder);
    CodebookFiles files = CodebookFiles.builtIn().plus(folder);
    List<Problem> problems = new ArrayList<>();
    int examples = 0;
    for (String language : Testigo.LANGUAGES) {
      testigo.coder(language);
      for (Frame frame : EventBook.read(files, language).frames()) {
        if (folder.resolve(frame.file()).toFile().isFile()) {
          examples += frame.examples().size();
          failures(testigo, language, frame, problems);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    out().printf(Locale.ROOT, "%s: no problem; %d examples read as they say%n", folder, examples);
    out().flush();
    return 0;
  }

  private static void failures(
      Testigo testigo, String language, Frame frame, List<Problem> problems) {
    for (FrameExample example : frame.examples()) {
      if (!names(testigo, language, frame, example.sentence())) {
        problems.add(
            new Problem(
                "example-fails",
                example.file(),
                example.line(),
                "no " + frame.type() + " in the example: " + example.sentence(),
                "see testigo explain on the sentence"));
      }
    }
    for (String counter : frame.counters()) {
      if (names(testigo, language, frame, counter)) {
        problems.add(
            new Problem(
                "counter-example-fails",
                frame.file(),
                frame.line(),
                frame.type() + " found in: " + counter,
                "narrow the entry by needs or unless"));
      }
    }
  }

  private static boolean names(Testigo testigo, String language, Frame frame, String sentence) {
    Report report =
        new Report("x", null, sentence, language, null, PublishedFrom.UNKNOWN, null, null);
    return testigo.read(report).events().stream()
        .anyMatch(event -> event.type() == frame.type() || event.type() == EventType.AGREE);
  }

  /**
   * Lists frames.
   *
   * @param wanted an event type, or a word that names events
   * @return the exit code
   */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the frames of an event type, or those that a word may stand for.")
  int list(@Parameters(paramLabel = "TYPE|WORD", description = "COERCE, detain …") String wanted) {
    List<String> lines = new ArrayList<>();
    for (String language : Testigo.LANGUAGES) {
      for (Frame frame : EventBook.read(CodebookFiles.builtIn(), language).frames()) {
        if (frame.type().name().equalsIgnoreCase(wanted) || isNamed(frame, wanted)) {
          lines.add(line(frame));
        }
      }
    }
    if (lines.isEmpty()) {
      throw new InputException(
          new Problem(
              "unknown-word",
              wanted,
              0,
              "neither an event type nor a word that names events",
              "give a type such as COERCE, or the lemma of a verb or noun"));
    }
    lines.forEach(out()::println);
    out().flush();
    return 0;
  }

  private static boolean isNamed(Frame frame, String word) {
    return frame.triggers().stream()
        .anyMatch(trigger -> trigger.words().contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Where the entry stands, what it codes, its words, and whence its parties come. */
  private static String line(Frame frame) {
    String words =
        frame.triggers().stream()
            .map(trigger -> String.join(" ", trigger.words()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s  %s: %s  (actor %s, recipient %s)",
        frame,
        frame.kind().name().toLowerCase(Locale.ROOT),
        words,
        String.join("|", frame.actor()),
        String.join("|", frame.recipient()));
  }
}
