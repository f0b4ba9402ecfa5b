package org.testigo.cli.output;

import java.io.IOException;
import java.io.Writer;
import org.testigo.record.RecordJson;
import org.testigo.record.ReportRecord;

/** Writes records as JSON: one object, or a list where there are more reports than one. */
final class JsonWriter implements RecordWriter {
  private final RecordJson json = new RecordJson();
  private final Writer out;
  private final boolean list;
  private boolean first = true;

  JsonWriter(Writer out, boolean list) {
    this.out = out;
    this.list = list;
  }

  @Override
  public void write(String origin, ReportRecord record) throws IOException {
    out.write(list ? (first ? "[\n" : ",\n") : "");
    out.write(json.pretty(record));
    first = false;
  }

  @Override
  public void end() throws IOException {
    out.write(list ? (first ? "[]\n" : "\n]\n") : "\n");
  }
}
