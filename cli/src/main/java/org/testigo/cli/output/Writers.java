package org.testigo.cli.output;

import java.io.Writer;

/** Chooses the writer of a format. */
public final class Writers {
  private Writers() {}

  /**
   * Makes a writer.
   *
   * @param format the form
   * @param out where to write
   * @param several whether more reports than one may come
   * @param paint the colours
   * @return the writer
   */
  public static RecordWriter of(Format format, Writer out, boolean several, Paint paint) {
    return switch (format) {
      case TABLE -> new TableWriter(out, paint);
      case JSON -> new JsonWriter(out, several);
      case JSONL -> new JsonLinesWriter(out);
      case HTML -> new HtmlWriter(out);
    };
  }
}
