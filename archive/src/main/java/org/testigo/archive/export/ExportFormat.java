package org.testigo.archive.export;

/** A form in which reports leave Testigo. */
public enum ExportFormat {
  /** Testigo's own records, one a line; lossless. */
  JSONL(false),
  /** A folder with events, claims, figures, mentions and reports as CSV. */
  CSV(true),
  /** The 40 columns of POLECAT, separated by tabs. */
  POLECAT(false),
  /** Events in the JSON form of PLOVER, one a line. */
  PLOVER(false),
  /** The 31 columns of ACLED, as far as they can be filled. */
  ACLED(false),
  /** The 49 fields of UCDP GED, as far as they can be filled. */
  GED(false),
  /** Events as points with their precision. */
  GEOJSON(false),
  /** A folder with the tables of the CSV set as Parquet. */
  PARQUET(true),
  /** W3C Web Annotations, JSON-LD. */
  ANNOTATIONS(false),
  /** A folder with reports, originals, records, hashes and a log. */
  EVIDENCE(true);

  private final boolean folder;

  ExportFormat(boolean folder) {
    this.folder = folder;
  }

  /**
   * Tells whether the format is a folder of files.
   *
   * @return whether the output is a folder rather than a file
   */
  public boolean isFolder() {
    return folder;
  }
}
