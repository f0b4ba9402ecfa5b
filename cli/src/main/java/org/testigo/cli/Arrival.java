package org.testigo.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Origin;
import org.testigo.record.Problem;
import org.testigo.record.Report;

/** What one place of the input gives for an archive: a report with its origin, or a problem. */
sealed interface Arrival {
  /**
   * A report.
   *
   * @param report the report
   * @param origin where it comes from, with the hash of its bytes
   * @param obtained when the user got hold of it, or null
   * @param original its bytes
   */
  record Given(
      Report report, Origin origin, @Nullable LocalDate obtained, Supplier<byte[]> original)
      implements Arrival {}

  /**
   * Something that cannot be read.
   *
   * @param problem what is wrong
   */
  record Bad(Problem problem) implements Arrival {}
}
