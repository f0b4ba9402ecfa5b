package org.testigo.coder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testigo.record.CoderVersion;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;
import org.testigo.record.Warning;

/** The record of a report in a language that is not read: the report, a warning, nothing coded. */
public final class Unread {
  private Unread() {}

  /**
   * Makes the record.
   *
   * @param report the report
   * @param language its language, {@code und} where unknown
   * @param version the version of Testigo
   * @param codebook name and version of the codebook
   * @return a record with a warning of kind {@code language-not-read}
   */
  public static ReportRecord record(
      Report report, String language, String version, String codebook) {
    String name =
        language.equals("und")
            ? "a language that was not recognised"
            : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    Warning warning =
        new Warning(
            "language-not-read",
            "The report is in " + name + ", which is not read: nothing was coded.",
            null);
    return new ReportRecord(
        ReportRecord.SCHEMA,
        new CoderVersion(version, codebook, Map.of()),
        Assembly.documentOf(report, report.title(), language),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(warning));
  }
}
