package org.testigo.cli.output;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which items of an archive are shown. */
public enum ItemFormat {
  /** A table for people. */
  TABLE,
  /** Comma-separated values with a header. */
  CSV,
  /** JSON Lines, one item a line. */
  JSONL;

  /**
   * Tells the form that a file's name asks for.
   *
   * @param file the name, or null
   * @return the form, {@link #TABLE} where the ending says nothing
   */
  public static ItemFormat ofFile(@Nullable String file) {
    String name = file == null ? "" : file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return CSV;
    }
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSONL : TABLE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
