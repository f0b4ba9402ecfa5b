package org.testigo.archive.export.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.Column;

/**
 * A text file of rows: CSV after RFC 4180, or TSV whose missing values are the word None.
 *
 * <p>A CSV cell of words that begins like a formula ({@code = + - @}, tab, carriage return) gets an
 * apostrophe before it, since spreadsheets run what they take for one. Numbers are never touched.
 */
final class Delimited implements Closeable {
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private final Writer out;
  private final boolean tabs;

  private Delimited(Writer out, boolean tabs) {
    this.out = out;
    this.tabs = tabs;
  }

  static Delimited csv(Path file) throws IOException {
    return new Delimited(writer(file), false);
  }

  static Delimited tsv(Path file) throws IOException {
    return new Delimited(writer(file), true);
  }

  private static BufferedWriter writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  void head(List<Column> columns) throws IOException {
    line(columns.stream().map(Column::name).toList());
  }

  void row(List<@Nullable Object> cells) throws IOException {
    line(cells);
  }

  private void line(List<? extends @Nullable Object> cells) throws IOException {
    boolean first = true;
    for (Object cell : cells) {
      if (!first) {
        out.write(tabs ? '\t' : ',');
      }
      first = false;
      out.write(tabs ? tabbed(cell) : quoted(cell));
    }
    out.write(tabs ? "\n" : "\r\n");
  }

  private static String tabbed(@Nullable Object cell) {
    if (cell == null) {
      return "None";
    }
    return plain(cell).replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  private static String quoted(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    String words = plain(cell);
    if (cell instanceof String && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0) {
      words = "'" + words;
    }
    boolean special =
        words.indexOf(',') >= 0
            || words.indexOf('"') >= 0
            || words.indexOf('\n') >= 0
            || words.indexOf('\r') >= 0;
    return special ? '"' + words.replace("\"", "\"\"") + '"' : words;
  }

  /** Numbers without exponents and without a fraction that says nothing. */
  private static String plain(Object cell) {
    if (cell instanceof Double number) {
      BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
      return exact.toPlainString();
    }
    return cell.toString();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
