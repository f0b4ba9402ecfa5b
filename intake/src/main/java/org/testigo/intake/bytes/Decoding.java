package org.testigo.intake.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/** Turns bytes into text: those of a file strictly, those of pages and mails as these say it. */
public final class Decoding {
  private static final int LOOK = 4096;

  private Decoding() {}

  /**
   * Decodes a text file, whose characters must all be right.
   *
   * @param bytes its bytes
   * @param encoding its encoding
   * @param file its name, for messages
   * @return its text, without a byte order mark
   * @throws InputException that says at which byte it is not in that encoding
   */
  public static String text(byte[] bytes, Charset encoding, String file) {
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

  /**
   * Decodes bytes that come with a name of their encoding, which may be missing or wrong: what is
   * UTF-8 is read as UTF-8, and what has no other name as windows-1252, as browsers do.
   *
   * @param bytes the bytes
   * @param name the name of the encoding as it was said, or null
   * @return the text
   */
  public static String anyText(byte[] bytes, @Nullable String name) {
    return new String(bytes, anyEncoding(bytes, name));
  }

  /**
   * Tells in which encoding bytes are; see {@link #anyText}.
   *
   * @param bytes the bytes
   * @param name the name of the encoding as it was said, or null
   * @return the encoding
   */
  public static Charset anyEncoding(byte[] bytes, @Nullable String name) {
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    Charset fallback = Charset.forName("windows-1252");
    try {
      Charset said = name == null ? fallback : Charset.forName(name.strip());
      return said.equals(StandardCharsets.UTF_8) || said.equals(StandardCharsets.US_ASCII)
          ? fallback
          : said;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return fallback;
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
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
