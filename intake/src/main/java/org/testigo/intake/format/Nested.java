package org.testigo.intake.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.taken.ReportStream;

/** A container, whose entries are opened one after the other and read to the end. */
abstract class Nested extends Steps {
  private @Nullable ReportStream entry;

  Nested(Piece piece) {
    super(piece);
  }

  /** Opens the next entry; null at the end. */
  abstract @Nullable ReportStream nextEntry() throws IOException;

  @Override
  final boolean step() throws IOException {
    if (entry != null && entry.hasNext()) {
      give(entry.next());
      return true;
    }
    entry = nextEntry();
    return entry != null;
  }
}
