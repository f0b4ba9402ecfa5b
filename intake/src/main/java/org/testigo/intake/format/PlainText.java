package org.testigo.intake.format;

import org.testigo.intake.bytes.Decoding;
import org.testigo.intake.taken.Article;
import org.testigo.record.Report;

/** Plain text: the report is the file, character for character. */
final class PlainText extends Whole {
  @Override
  Article article(byte[] bytes, Piece piece) {
    String text = Decoding.text(bytes, piece.terms().defaults().encoding(), piece.place());
    if (text.isBlank()) {
      throw empty(piece);
    }
    return new Article(Report.of(text), null);
  }
}
