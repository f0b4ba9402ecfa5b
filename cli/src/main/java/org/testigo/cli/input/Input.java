package org.testigo.cli.input;

import org.testigo.record.Problem;
import org.testigo.record.Report;

/** What one place of the input gives: a report, or what is wrong there. */
public sealed interface Input {
  /**
   * A report.
   *
   * @param origin where it comes from, as it is shown to users
   * @param report the report
   */
  record Given(String origin, Report report) implements Input {}

  /**
   * Something that cannot be read.
   *
   * @param problem what is wrong
   */
  record Bad(Problem problem) implements Input {}
}
