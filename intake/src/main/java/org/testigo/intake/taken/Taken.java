package org.testigo.intake.taken;

import org.jspecify.annotations.Nullable;
import org.testigo.record.Origin;
import org.testigo.record.Problem;
import org.testigo.record.Report;

/** What one place of the input gives: a report, or what is wrong there. */
public sealed interface Taken {
  /**
   * A report.
   *
   * @param report the report; its date of publication says where it comes from
   * @param author who wrote it, or null where nothing says so
   * @param origin where it was, to the byte
   * @param obtained when it was obtained, or null where nothing says so
   * @param line its line in a table, counted from 1, or 0 where it is not in one
   * @param original its bytes
   */
  record Given(
      Report report,
      @Nullable String author,
      Origin origin,
      @Nullable Obtained obtained,
      int line,
      Original original)
      implements Taken {

    /**
     * Returns where it was, as it is shown to users.
     *
     * @return {@code file}, {@code file!/entry} or {@code file:line}
     */
    public String place() {
      if (line == 0 || origin.entry() == null) {
        return origin.toString();
      }
      String shown = origin.toString();
      return shown.substring(0, shown.lastIndexOf("!/")) + ":" + line;
    }
  }

  /**
   * Something that cannot be read.
   *
   * @param problem what is wrong
   */
  record Refused(Problem problem) implements Taken {}
}
