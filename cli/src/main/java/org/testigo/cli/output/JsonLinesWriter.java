package org.testigo.cli.output;

import java.io.IOException;
import java.io.Writer;
import org.testigo.record.RecordJson;
import org.testigo.record.ReportRecord;

/** Writes records as JSON Lines. */
final class JsonLinesWriter implements RecordWriter {
  private final RecordJson json = new RecordJson();
  private final Writer out;

  JsonLinesWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(String origin, ReportRecord record) throws IOException {
    out.write(json.line(record));
    out.write('\n');
  }

  @Override
  public void end() {}
}
