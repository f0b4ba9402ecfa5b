package org.testigo.intake.format;

import java.io.IOException;
import java.util.Locale;
import org.testigo.intake.bytes.LimitException;
import org.testigo.intake.taken.Article;
import org.testigo.intake.taken.ReportStream;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/** Reads pieces that are one report, as a whole. */
abstract class Whole implements FormatReader {
  /** Reads the report of the bytes. */
  abstract Article article(byte[] bytes, Piece piece) throws IOException;

  /** The most bytes that such a piece may have. */
  int most(Piece piece) {
    return piece.limits().reportBytes();
  }

  String remedyForNoText() {
    return "give a file with a text";
  }

  @Override
  public final ReportStream read(Piece piece) {
    return new Steps(piece) {
      @Override
      boolean step() throws IOException {
        byte[] bytes = bytes(piece, most(piece));
        Article article = article(bytes, piece);
        if (article.report().text().isBlank()) {
          give(piece.refused("no-text", "there is no text in it", remedyForNoText()));
        } else {
          give(piece.given(article, bytes));
        }
        return false;
      }
    };
  }

  /** Reads the bytes of a piece that is to be held whole. */
  static byte[] bytes(Piece piece, int most) throws IOException {
    byte[] bytes = piece.in().readNBytes(most + 1);
    if (bytes.length > most) {
      String size =
          most < 1_000_000
              ? most + " bytes"
              : String.format(Locale.ROOT, "%d MB", most / 1_000_000);
      throw new LimitException(
          "too-large",
          "the file is larger than " + size + ": no single report is",
          "split it into reports, or give them as JSON Lines, one report a line");
    }
    if (bytes.length == 0) {
      throw empty(piece);
    }
    return bytes;
  }

  static InputException empty(Piece piece) {
    return new InputException(
        new Problem(
            "empty-file", piece.place(), 0, "the file is empty", "give a file with a text"));
  }
}
