package org.testigo.cli.output;

import java.io.IOException;
import org.testigo.archive.find.Found;

/** Writes found items in some form. */
public interface FoundWriter {
  /**
   * Writes one item.
   *
   * @param found the item
   * @throws IOException where it cannot be written
   */
  void write(Found found) throws IOException;
}
