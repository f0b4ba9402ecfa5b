package org.testigo.intake.format;

import java.io.IOException;
import org.testigo.intake.taken.ReportStream;

/** Reads pieces of one format. */
interface FormatReader {
  /** Opens the reports of a piece; the stream closes the bytes of the piece. */
  ReportStream read(Piece piece) throws IOException;
}
