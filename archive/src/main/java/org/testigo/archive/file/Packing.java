package org.testigo.archive.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs bytes, and gives back exactly the same. Threads may share it. */
public final class Packing {
  private static final int DICTIONARY = 32_768;
  private static final int LENGTH_BYTES = 4;
  private static final int MOST_EXPANSION = 1032;
  private static final byte[] NONE = new byte[0];

  private Packing() {}

  /**
   * Packs bytes.
   *
   * @param plain the bytes
   * @return the packed bytes
   */
  public static byte[] pack(byte[] plain) {
    return pack(plain, NONE);
  }

  /**
   * Packs bytes that repeat much of other bytes.
   *
   * @param plain the bytes
   * @param known the other bytes, needed again to unpack
   * @return the packed bytes
   */
  public static byte[] pack(byte[] plain, byte[] known) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      if (known.length > 0) {
        deflater.setDictionary(tail(known));
      }
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
      out.writeBytes(ByteBuffer.allocate(LENGTH_BYTES).putInt(plain.length).array());
      byte[] part = new byte[8192];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * Unpacks bytes.
   *
   * @param packed the packed bytes
   * @return the bytes
   * @throws IllegalArgumentException where these are not packed bytes
   */
  public static byte[] unpack(byte[] packed) {
    return unpack(packed, NONE);
  }

  /**
   * Unpacks bytes that were packed against others.
   *
   * @param packed the packed bytes
   * @param known the other bytes
   * @return the bytes
   * @throws IllegalArgumentException where these are not packed bytes
   */
  public static byte[] unpack(byte[] packed, byte[] known) {
    if (packed.length < LENGTH_BYTES) {
      throw new IllegalArgumentException("cut off");
    }
    int length = ByteBuffer.wrap(packed).getInt();
    if (length < 0 || length > (long) MOST_EXPANSION * packed.length) {
      throw new IllegalArgumentException("a length that cannot be");
    }
    Inflater inflater = new Inflater(true);
    try {
      if (known.length > 0) {
        inflater.setDictionary(tail(known));
      }
      inflater.setInput(packed, LENGTH_BYTES, packed.length - LENGTH_BYTES);
      byte[] plain = new byte[length];
      int filled = 0;
      while (filled < length) {
        int more = inflater.inflate(plain, filled, length - filled);
        if (more == 0) {
          throw new IllegalArgumentException("cut off");
        }
        filled += more;
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("not packed: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] tail(byte[] known) {
    return known.length <= DICTIONARY
        ? known
        : Arrays.copyOfRange(known, known.length - DICTIONARY, known.length);
  }
}
