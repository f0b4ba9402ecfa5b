package org.testigo.intake.taken;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a report as they were given, unpacked from its archives but else untouched. */
public final class Original {
  private final byte[] bytes;

  /**
   * Keeps bytes.
   *
   * @param bytes the bytes; not to be changed afterwards
   */
  public Original(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Opens the bytes.
   *
   * @return a new stream of them
   */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /**
   * Returns their number.
   *
   * @return the size in bytes
   */
  public int size() {
    return bytes.length;
  }

  /**
   * Returns a copy of the bytes.
   *
   * @return the bytes
   */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /**
   * Returns what identifies the bytes.
   *
   * @return their SHA-256 in small hexadecimal letters
   */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }
}
