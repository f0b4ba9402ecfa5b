package org.testigo.intake.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.testigo.intake.terms.Limits;

/**
 * What one named file may still unpack to. All levels of its archives draw on the same budget, so
 * that a bomb is stopped however it is nested.
 */
public final class Budget {
  private final Limits limits;
  private long packed;
  private long expanded;
  private long entries;

  /**
   * Opens a budget.
   *
   * @param limits its bounds
   */
  public Budget(Limits limits) {
    this.limits = limits;
  }

  /**
   * Counts the bytes of the named file itself.
   *
   * @param in its bytes
   * @return the same bytes, counted
   */
  public InputStream packed(InputStream in) {
    return new Watched(in, false);
  }

  /**
   * Counts bytes that were unpacked and stops them at the limits.
   *
   * @param in unpacked bytes
   * @return the same bytes, counted; reading throws {@link LimitException} at a limit
   */
  public InputStream expanded(InputStream in) {
    return new Watched(in, true);
  }

  /**
   * Counts an entry.
   *
   * @throws LimitException where there are too many
   */
  public void entry() throws LimitException {
    entries++;
    if (entries > limits.entries()) {
      throw new LimitException(
          "too-many-entries",
          "the archive has more than " + limits.entries() + " entries",
          "split it");
    }
  }

  private void unpack(long bytes) throws LimitException {
    expanded += bytes;
    if (expanded > limits.expandedBytes()) {
      throw new LimitException(
          "too-large-unpacked",
          "it unpacks to more than " + limits.expandedBytes() + " bytes",
          "split it, or unpack it and give the folder");
    }
    if (expanded > Limits.RATIO_FREE_BYTES && expanded / Math.max(1, packed) > limits.ratio()) {
      throw new LimitException(
          "packed-too-tightly",
          "it unpacks to more than " + limits.ratio() + " times its size, as a zip bomb does",
          "unpack it yourself if you trust it, and give the folder");
    }
  }

  private final class Watched extends FilterInputStream {
    private final boolean unpacks;

    Watched(InputStream in, boolean unpacks) {
      super(in);
      this.unpacks = unpacks;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? -1 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(read);
      return read;
    }

    @Override
    public long skip(long most) throws IOException {
      byte[] scratch = new byte[(int) Math.min(8192, Math.max(0, most))];
      int read = read(scratch, 0, scratch.length);
      return Math.max(0, read);
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void count(long bytes) throws LimitException {
      if (bytes > 0 && unpacks) {
        unpack(bytes);
      } else if (bytes > 0) {
        packed += bytes;
      }
    }
  }
}
