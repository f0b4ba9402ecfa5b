package org.testigo.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of RFC 4180; the line end is a line feed alone, as R and pandas write it. */
public final class Csv {
  private Csv() {}

  /**
   * Writes a row.
   *
   * @param out where to write
   * @param values strings, numbers, lists, and null for an empty field
   * @throws IOException where it cannot be written
   */
  public static void write(Writer out, List<? extends @Nullable Object> values) throws IOException {
    String before = "";
    for (Object value : values) {
      out.write(before);
      out.write(field(value));
      before = ",";
    }
    out.write('\n');
  }

  private static String field(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof List<?> list
            ? String.join("; ", list.stream().map(Object::toString).toList())
            : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
