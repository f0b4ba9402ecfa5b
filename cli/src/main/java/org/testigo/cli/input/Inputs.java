package org.testigo.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * Opens what the user named: text files, folders of them, {@code .jsonl} files with one report a
 * line, and {@code -} for standard input. Files come in the order given, those of a folder in the
 * order of their names.
 */
public final class Inputs {
  /** The most bytes that one plain-text report may have. */
  public static final int MOST_BYTES = 20_000_000;

  private static final List<String> TEXT = List.of(".txt", ".text", ".md");
  private static final List<String> LINES = List.of(".jsonl", ".ndjson");

  private final Defaults defaults;
  private final InputStream standardInput;

  /**
   * Prepares to open.
   *
   * @param defaults what holds for all reports that do not say it themselves
   * @param standardInput what {@code -} stands for
   */
  public Inputs(Defaults defaults, InputStream standardInput) {
    this.defaults = defaults;
    this.standardInput = standardInput;
  }

  /**
   * Lists the files meant.
   *
   * @param names what the user named
   * @param problems takes what is wrong with them
   * @return the files, {@code -} for standard input
   */
  public List<String> files(List<String> names, List<Problem> problems) {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        files.add(name);
        continue;
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        inFolder(path, files, problems);
      } else if (Files.exists(path)) {
        files.add(name);
      } else {
        problems.add(
            new Problem("no-such-file", name, 0, "no such file", "check the name and the folder"));
      }
    }
    return files;
  }

  private static void inFolder(Path folder, List<String> files, List<Problem> problems) {
    int before = files.size();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Inputs::isReportFile).sorted().map(Path::toString).forEach(files::add);
    } catch (IOException e) {
      problems.add(unreadable(folder.toString(), e));
      return;
    }
    if (files.size() == before) {
      problems.add(
          new Problem(
              "no-reports",
              folder.toString(),
              0,
              "the folder holds no reports",
              "put .txt, .md or .jsonl files there, or name the files"));
    }
  }

  private static boolean isReportFile(Path path) {
    Path name = path.getFileName();
    return name != null
        && !name.toString().startsWith(".")
        && (has(name.toString(), TEXT) || has(name.toString(), LINES))
        && Files.isRegularFile(path);
  }

  private static boolean has(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  /**
   * Opens one file.
   *
   * @param file one of {@link #files}
   * @return its reports and problems, one after the other; close-free, read to the end
   */
  public Iterator<Input> open(String file) {
    try {
      if (has(file, LINES)) {
        return new JsonLines(file, Files.newInputStream(Path.of(file)), defaults);
      }
      if (file.equals("-")) {
        BufferedInputStream in = new BufferedInputStream(standardInput);
        return startsAsJson(in)
            ? new JsonLines("-", in, defaults)
            : List.of(text("-", in)).iterator();
      }
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        return List.of(text(file, in)).iterator();
      }
    } catch (IOException e) {
      return List.<Input>of(new Input.Bad(unreadable(file, e))).iterator();
    }
  }

  private static boolean startsAsJson(BufferedInputStream in) throws IOException {
    in.mark(1024);
    int first = in.read();
    while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
      first = in.read();
    }
    int second = in.read();
    in.reset();
    return first == '{' && (second == '"' || second == ' ');
  }

  private Input text(String file, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return new Input.Bad(
          new Problem(
              "too-large",
              file,
              0,
              "the file is larger than " + MOST_BYTES / 1_000_000 + " MB: no single report is",
              "split it into reports, or give them as JSON Lines, one report a line"));
    }
    try {
      String text = Decoding.text(bytes, defaults.encoding(), file);
      if (text.isBlank()) {
        return new Input.Bad(
            new Problem("empty-file", file, 0, "the file is empty", "give a file with a text"));
      }
      return new Input.Given(file, defaults.report(text));
    } catch (InputException e) {
      return new Input.Bad(e.problems().get(0));
    }
  }

  static Problem unreadable(String file, IOException e) {
    String reason = e.getMessage() == null ? "" : e.getMessage().replace(file, "").strip();
    String kind = e instanceof java.nio.file.AccessDeniedException ? "permission denied" : reason;
    return new Problem(
        "unreadable",
        file,
        0,
        "the file cannot be read" + (kind.isEmpty() ? "" : ": " + kind),
        "check its permissions");
  }
}
