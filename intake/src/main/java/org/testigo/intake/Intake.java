package org.testigo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.testigo.intake.bytes.Budget;
import org.testigo.intake.format.Format;
import org.testigo.intake.format.Formats;
import org.testigo.intake.format.Piece;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Terms;
import org.testigo.record.Problem;

/**
 * Opens what the user named: files of any format that is read, folders of them, and {@code -} for
 * standard input. Files come in the order given, those of a folder in the order of their names.
 * Nothing is held but the report at hand, and what cannot be read is a problem among the reports.
 */
public final class Intake {
  private final Terms terms;
  private final InputStream standardInput;

  /**
   * Prepares to open.
   *
   * @param terms what the user says of the input
   * @param standardInput what {@code -} stands for
   */
  public Intake(Terms terms, InputStream standardInput) {
    this.terms = terms;
    this.standardInput = standardInput;
  }

  /**
   * Opens all that is named.
   *
   * @param names files, folders and {@code -}
   * @return their reports and problems
   */
  public ReportStream open(List<String> names) {
    List<Problem> problems = new ArrayList<>();
    List<String> files = files(names, problems);
    return new ReportStream() {
      private ReportStream now =
          ReportStream.of(problems.stream().<Taken>map(Taken.Refused::new).toList());
      private int at;

      @Override
      public boolean hasNext() {
        while (!now.hasNext() && at < files.size()) {
          now = open(files.get(at));
          at++;
        }
        return now.hasNext();
      }

      @Override
      public Taken next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return now.next();
      }

      @Override
      public void close() throws IOException {
        at = files.size();
        now.close();
      }
    };
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
      Optional<Path> path = path(name);
      if (path.filter(Files::isDirectory).isPresent()) {
        inFolder(path.get(), files, problems);
      } else if (path.filter(Files::exists).isPresent()) {
        files.add(name);
      } else {
        problems.add(
            new Problem("no-such-file", name, 0, "no such file", "check the name and the folder"));
      }
    }
    return files;
  }

  /**
   * Tells whether a file may hold more than one report.
   *
   * @param file one of {@link #files}
   * @return true for archives, tables, feeds and mails
   */
  public static boolean mayHoldSeveral(String file) {
    return Format.ofName(file).filter(Format::holdsSeveral).isPresent();
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static void inFolder(Path folder, List<String> files, List<Problem> problems) {
    int before = files.size();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found = walk.filter(Intake::isVisibleFile).sorted().toList();
      for (Path path : found) {
        if (Format.ofName(path.toString()).isPresent() || looksRight(path)) {
          files.add(path.toString());
        } else {
          problems.add(Formats.notRead(path.toString()));
        }
      }
    } catch (IOException e) {
      problems.add(unreadable(folder.toString(), e));
      return;
    } catch (UncheckedIOException e) {
      problems.add(unreadable(folder.toString(), new IOException(e.getMessage(), e)));
      return;
    }
    if (files.size() == before) {
      problems.add(
          new Problem(
              "no-reports",
              folder.toString(),
              0,
              "the folder holds no reports",
              "put reports there as text, HTML, PDF or another form that is read, or name files"));
    }
  }

  private static boolean isVisibleFile(Path path) {
    Path name = path.getFileName();
    return name != null && !name.toString().startsWith(".") && Files.isRegularFile(path);
  }

  private static boolean looksRight(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return Format.ofBytes(in.readNBytes(4096)).isPresent();
    } catch (IOException e) {
      // The file is opened later, and then it is said why it cannot be read.
      return true;
    }
  }

  /**
   * Opens one file.
   *
   * @param file one of {@link #files}
   * @return its reports and problems
   */
  public ReportStream open(String file) {
    try {
      boolean standard = file.equals("-");
      InputStream in = standard ? standardInput : Files.newInputStream(Path.of(file));
      Path last = Path.of(file).getFileName();
      Obtained obtained =
          standard
              ? null
              : new Obtained(
                  Files.getLastModifiedTime(Path.of(file)).toInstant(), Obtained.From.TIME_STAMP);
      Budget budget = new Budget(terms.limits());
      Piece piece =
          new Piece(
              terms,
              budget,
              file,
              null,
              last == null ? file : last.toString(),
              null,
              null,
              0,
              obtained,
              budget.packed(in));
      return Formats.open(piece, Optional.of(Format.TEXT));
    } catch (IOException e) {
      return ReportStream.of(unreadable(file, e));
    }
  }

  private static Problem unreadable(String file, IOException e) {
    String reason = e.getMessage() == null ? "" : e.getMessage().replace(file, "").strip();
    String kind = e instanceof AccessDeniedException ? "permission denied" : reason;
    return new Problem(
        "unreadable",
        file,
        0,
        "the file cannot be read" + (kind.isEmpty() ? "" : ": " + kind),
        "check its permissions");
  }
}
