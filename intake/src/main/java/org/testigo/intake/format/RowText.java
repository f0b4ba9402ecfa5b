package org.testigo.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;
import org.testigo.intake.bytes.Rows;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/** The text of rows. Rows are cut at bytes, so files in UTF-16 and the like pass through UTF-8. */
final class RowText {
  private RowText() {}

  static Charset encoding(Piece piece) {
    Charset encoding = piece.terms().defaults().encoding();
    return holdsAscii(encoding) ? encoding : StandardCharsets.UTF_8;
  }

  static InputStream bytes(Piece piece) {
    Charset encoding = piece.terms().defaults().encoding();
    if (holdsAscii(encoding)) {
      return piece.in();
    }
    try {
      return ReaderInputStream.builder()
          .setReader(new InputStreamReader(piece.in(), encoding))
          .setCharset(StandardCharsets.UTF_8)
          .get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsAscii(Charset encoding) {
    return encoding.newEncoder().canEncode('{') && "{".getBytes(encoding).length == 1;
  }

  /** Decodes a row, or throws what is wrong with it. */
  static String of(Rows.Row row, Charset encoding, Piece piece) {
    if (row.tooLong()) {
      throw wrong(
          piece,
          row,
          "too-large",
          "this row is larger than " + piece.limits().reportBytes() + " bytes: no report is",
          "look for a quote that is not closed");
    }
    byte[] bytes = row.content().bytes();
    try {
      String text =
          encoding
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return row.from() == 0 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw wrong(
          piece,
          row,
          "wrong-encoding",
          "this line is not in " + encoding.name(),
          "convert the file to UTF-8, or name its encoding with --encoding");
    }
  }

  private static InputException wrong(
      Piece piece, Rows.Row row, String code, String message, String remedy) {
    return new InputException(new Problem(code, piece.place(), row.line(), message, remedy));
  }
}
