package org.testigo.cli.output;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which records are shown. */
public enum Format {
  /** A table for people. */
  TABLE,
  /** One JSON record, or a list of several, laid out for people. */
  JSON,
  /** JSON Lines, one record a line. */
  JSONL,
  /** A self-contained page. */
  HTML;

  /**
   * Tells the form that a file's name asks for.
   *
   * @param file the name, or null
   * @return the form, {@link #TABLE} where the ending says nothing
   */
  public static Format ofFile(@Nullable String file) {
    String name = file == null ? "" : file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSONL;
    }
    if (name.endsWith(".json")) {
      return JSON;
    }
    return name.endsWith(".html") || name.endsWith(".htm") ? HTML : TABLE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
