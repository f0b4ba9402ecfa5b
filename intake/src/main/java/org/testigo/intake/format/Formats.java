package org.testigo.intake.format;

import java.io.IOException;
import java.util.Optional;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.record.Problem;

/** Opens pieces with the reader of their format. */
public final class Formats {
  private Formats() {}

  /**
   * Opens a file or an entry. A name with an ending that is not known is told by its bytes.
   *
   * @param piece the piece
   * @param otherwise the format of what cannot be told, or nothing where that is a problem
   * @return its reports
   * @throws IOException where its first bytes cannot be read
   */
  public static ReportStream open(Piece piece, Optional<Format> otherwise) throws IOException {
    if (piece.depth() > piece.limits().depth()) {
      return ReportStream.of(
          new Problem(
              "too-deep",
              piece.place(),
              0,
              "more than " + piece.limits().depth() + " archives within one another",
              "unpack it, and give the folder"));
    }
    Optional<Format> byType = Optional.ofNullable(piece.mediaType()).flatMap(Format::ofMediaType);
    // Servers give pages all kinds of names, and call all kinds of files plain text.
    Optional<Format> byName =
        byType
            .filter(type -> type == Format.HTML)
            .or(() -> Format.ofName(piece.name()))
            .or(() -> byType);
    if (byName.isPresent()) {
      return byName.get().reader().read(piece);
    }
    Peeked peeked = Peeked.of(piece.in());
    Optional<Format> format = Format.ofBytes(peeked.head()).or(() -> otherwise);
    if (format.isEmpty()) {
      piece.in().close();
      return ReportStream.of(notRead(piece.place()));
    }
    return format.get().reader().read(piece.withBytes(peeked.in()));
  }

  /**
   * Says that a file is of no kind that is read.
   *
   * @param place the file or entry
   * @return the problem
   */
  public static Problem notRead(String place) {
    return new Problem(
        "not-read",
        place,
        0,
        "a kind of file that is not read",
        "give text, Markdown, HTML, PDF, DOCX, ODT, mail, feeds, JSON, CSV, WARC, ZIP or TAR");
  }

  /** Reads a piece at once; for documents that hold others. */
  static void all(Piece piece, Steps into) throws IOException {
    try (ReportStream stream = open(piece, Optional.empty())) {
      while (stream.hasNext()) {
        Taken next = stream.next();
        into.give(next);
      }
    }
  }
}
