package org.testigo.intake.terms;

/**
 * The bounds within which input is read; what goes beyond one is a problem that names it, and never
 * ends the program.
 *
 * @param reportBytes the most bytes of one report in a form of text: a text file, a page, a row
 * @param documentBytes the most bytes of one PDF, DOCX or ODT, mail or feed, pictures and all
 * @param textChars the most characters of text taken from one report
 * @param depth the most archives within one another; a {@code .tar.gz} counts as two
 * @param ratio how many times larger than the bytes read the unpacked bytes may become; looked at
 *     once more than {@link #RATIO_FREE_BYTES} are unpacked
 * @param expandedBytes the most bytes that one named file may unpack to, all levels together
 * @param entries the most entries of the archives in one named file
 * @param pages the most pages of one document
 */
public record Limits(
    int reportBytes,
    int documentBytes,
    int textChars,
    int depth,
    int ratio,
    long expandedBytes,
    long entries,
    int pages) {

  /** Bytes that may be unpacked before the ratio is looked at. */
  public static final long RATIO_FREE_BYTES = 10_000_000;

  /** Limits that no honest collection of reports is known to reach. */
  public static final Limits DEFAULT =
      new Limits(
          20_000_000, 100_000_000, 10_000_000, 5, 200, 1_000_000_000_000L, 10_000_000, 2_000);

  /** Checks that each limit is positive. */
  public Limits {
    if (reportBytes < 1
        || documentBytes < 1
        || textChars < 1
        || depth < 0
        || ratio < 1
        || pages < 1) {
      throw new IllegalArgumentException("a limit is not positive");
    }
    if (expandedBytes < 1 || entries < 1) {
      throw new IllegalArgumentException("a limit of archives is not positive");
    }
  }
}
