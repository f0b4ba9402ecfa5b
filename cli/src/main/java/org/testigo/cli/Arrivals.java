package org.testigo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.testigo.archive.file.Sha256;
import org.testigo.archive.keep.ReportJson;
import org.testigo.cli.input.Input;
import org.testigo.cli.input.Inputs;
import org.testigo.record.Origin;
import org.testigo.record.Problem;
import org.testigo.record.Report;

/** Gives what the user named to an archive: each report with its origin and its bytes. */
final class Arrivals {
  private final Inputs inputs;
  private final ReportJson json = new ReportJson();

  /**
   * Prepares to give.
   *
   * @param inputs opens the files
   */
  Arrivals(Inputs inputs) {
    this.inputs = inputs;
  }

  /**
   * Opens one file.
   *
   * @param file one of {@link Inputs#files}
   * @return its reports and problems, one after the other
   */
  Iterator<Arrival> open(String file) {
    Iterator<Input> all = inputs.open(file);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Arrival next() {
        Input input = all.next();
        return input instanceof Input.Given given
            ? given(file, given)
            : new Arrival.Bad(((Input.Bad) input).problem());
      }
    };
  }

  /** A plain file is its own original; of a line, the report that it holds is. */
  private Arrival given(String file, Input.Given given) {
    Report report = given.report();
    boolean whole = given.origin().equals(file) && !file.equals("-");
    byte[] bytes;
    try {
      bytes = whole ? Files.readAllBytes(Path.of(file)) : json.bytes(report);
    } catch (IOException e) {
      return new Arrival.Bad(
          new Problem("unreadable", file, 0, "the file went away", "put it back"));
    }
    String entry = whole ? null : given.origin().substring(file.length()).replaceFirst("^:", "");
    Origin origin = new Origin(file, entry, 0, bytes.length, Sha256.of(bytes));
    return new Arrival.Given(report, origin, null, () -> bytes);
  }
}
