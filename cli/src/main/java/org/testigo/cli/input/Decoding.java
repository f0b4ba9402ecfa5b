package org.testigo.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/** Turns the bytes of a file into text, or says at which byte it cannot. */
final class Decoding {
  private static final int LOOK = 4096;

  private Decoding() {}

  static String text(byte[] bytes, Charset encoding, String file) {
    boolean utf8 = encoding.name().equals("UTF-8");
    if (utf8) {
      foreign(bytes, file)
          .ifPresent(
              problem -> {
                throw new InputException(problem);
              });
    }
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        result.throwException();
      }
      decoder.flush(out);
      out.flip();
      boolean mark = out.length() > 0 && out.charAt(0) == '\uFEFF';
      return out.subSequence(mark ? 1 : 0, out.length()).toString();
    } catch (CharacterCodingException e) {
      throw new InputException(malformed(bytes, in.position(), encoding, file));
    }
  }

  private static Problem malformed(byte[] bytes, int position, Charset encoding, String file) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String message =
        String.format(
            Locale.ROOT,
            "byte %d (0x%02X) is no %s",
            position,
            position < bytes.length ? bytes[position] & 0xFF : 0,
            encoding.name());
    return new Problem(
        "wrong-encoding",
        file,
        line,
        message,
        "name the encoding, such as --encoding ISO-8859-1, or convert the file to UTF-8");
  }

  private static Optional<Problem> foreign(byte[] bytes, String file) {
    int nuls = 0;
    int controls = 0;
    int end = Math.min(bytes.length, LOOK);
    for (int i = 0; i < end; i++) {
      nuls += bytes[i] == 0 ? 1 : 0;
      boolean control = bytes[i] >= 0 && bytes[i] < 32 && "\t\n\r\f\u001B".indexOf(bytes[i]) < 0;
      controls += control ? 1 : 0;
    }
    boolean marked =
        end >= 2
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    if (marked || (nuls * 3 > end && controls == nuls)) {
      return Optional.of(
          new Problem(
              "wrong-encoding",
              file,
              0,
              "the file is in UTF-16",
              "say --encoding UTF-16, or convert the file to UTF-8"));
    }
    if (nuls > 0 || controls * 10 > end) {
      return Optional.of(
          new Problem(
              "binary-file",
              file,
              0,
              "this is no text but a binary file",
              "give plain text in UTF-8, or JSON Lines"));
    }
    return Optional.empty();
  }
}
