package org.testigo.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.find.Found;
import org.testigo.archive.find.Kind;
import org.testigo.cli.output.Column.FoundItem;

/** Found items as CSV (RFC 4180, lists joined by semicolons) or as JSON Lines, one a line. */
public final class FoundLines implements FoundWriter {
  private final Writer out;
  private final List<Column> columns;
  private final @Nullable ObjectMapper json;
  private @Nullable RecordText lately;
  private long report;

  private FoundLines(Kind kind, Writer out, @Nullable ObjectMapper json) {
    this.out = out;
    this.columns = Columns.of(kind);
    this.json = json;
  }

  /**
   * Makes a writer of CSV, and writes the names of the columns.
   *
   * @param kind the kind of the items
   * @param out where to write
   * @return the writer
   * @throws IOException where it cannot be written
   */
  public static FoundLines csv(Kind kind, Writer out) throws IOException {
    FoundLines lines = new FoundLines(kind, out, null);
    Csv.write(out, lines.columns.stream().<@Nullable Object>map(Column::name).toList());
    return lines;
  }

  /**
   * Makes a writer of JSON Lines.
   *
   * @param kind the kind of the items
   * @param out where to write
   * @return the writer
   */
  public static FoundLines jsonl(Kind kind, Writer out) {
    return new FoundLines(kind, out, JsonMapper.builder().build());
  }

  @Override
  public void write(Found found) throws IOException {
    FoundItem item = new FoundItem(found, text(found));
    if (json == null) {
      Csv.write(out, columns.stream().map(column -> column.value().apply(item)).toList());
      return;
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    columns.forEach(column -> values.put(column.name(), column.value().apply(item)));
    out.write(json.writeValueAsString(values));
    out.write('\n');
  }

  /** Items of one report come one after the other: its text is prepared once. */
  private RecordText text(Found found) {
    RecordText text = lately;
    if (text == null || report != found.report().number()) {
      text = new RecordText(found.report().record());
      lately = text;
      report = found.report().number();
    }
    return text;
  }
}
