package org.testigo.archive.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.record.RecordJson;

/** Writes records as JSON Lines, lossless: reading and writing them again gives the same bytes. */
public final class RecordLines implements Exporter {
  private final RecordJson json = new RecordJson();
  private final Writer out;

  /**
   * Begins a file.
   *
   * @param file the file
   * @throws IOException where it cannot be written
   */
  public RecordLines(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  @Override
  public void write(ExportItem item) throws IOException {
    out.write(json.line(item.record()));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
