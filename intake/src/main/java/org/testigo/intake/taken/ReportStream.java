package org.testigo.intake.taken;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.testigo.record.Problem;

/** Reports and problems, one after the other, read when asked for. Close it when done. */
public interface ReportStream extends Iterator<Taken>, Closeable {
  /** Closes the files that are open; the end of the stream closes them too. */
  @Override
  default void close() throws IOException {}

  /**
   * Makes a stream of what is there already.
   *
   * @param taken the reports and problems
   * @return a stream of them
   */
  static ReportStream of(List<Taken> taken) {
    Iterator<Taken> all = List.copyOf(taken).iterator();
    return new ReportStream() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Taken next() {
        return all.next();
      }
    };
  }

  /**
   * Makes a stream of one problem.
   *
   * @param problem the problem
   * @return a stream of it
   */
  static ReportStream of(Problem problem) {
    return of(List.of(new Taken.Refused(problem)));
  }
}
