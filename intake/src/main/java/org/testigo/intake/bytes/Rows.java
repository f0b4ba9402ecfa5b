package org.testigo.intake.bytes;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into rows at its line ends, and knows the bytes and the line of each. In a quoted
 * table a line end between quotes does not end the row. A row that is too long is passed over
 * without being held in memory.
 */
public final class Rows implements Closeable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final int most;
  private final int delimiter;
  private int next;
  private int end;
  private long position;
  private int line = 1;

  /**
   * A row.
   *
   * @param content its bytes, without the line end; empty where it is too long
   * @param from the first byte within the stream, from 0
   * @param to the byte after its last
   * @param line its first line, counted from 1
   * @param tooLong whether it has more bytes than allowed
   */
  public record Row(Content content, long from, long to, int line, boolean tooLong) {}

  /** The bytes of a row. */
  public static final class Content {
    private final byte[] bytes;

    /**
     * Holds bytes.
     *
     * @param bytes the bytes, not to be changed
     */
    public Content(byte[] bytes) {
      this.bytes = bytes;
    }

    /**
     * Returns the bytes.
     *
     * @return the bytes, not to be changed
     */
    public byte[] bytes() {
      return bytes;
    }
  }

  private Rows(InputStream in, int most, int delimiter) {
    this.in = in;
    this.most = most;
    this.delimiter = delimiter;
  }

  /**
   * Cuts at each line end.
   *
   * @param in the stream, in an encoding that holds ASCII
   * @param most the most bytes of a row
   * @return the rows
   */
  public static Rows lines(InputStream in, int most) {
    return new Rows(in, most, -1);
  }

  /**
   * Cuts at the line ends that are not between quotes.
   *
   * @param in the stream, in an encoding that holds ASCII
   * @param most the most bytes of a row
   * @param delimiter what stands between fields: a quote opens after it or at the start of a row
   * @return the rows
   */
  public static Rows quoted(InputStream in, int most, char delimiter) {
    return new Rows(in, most, delimiter);
  }

  /**
   * Returns the next row.
   *
   * @return the row, or nothing at the end
   * @throws IOException where the stream cannot be read
   */
  public Optional<Row> next() throws IOException {
    long from = position;
    int first = line;
    ByteArrayOutputStream content = new ByteArrayOutputStream(512);
    Quotes quotes = new Quotes(delimiter);
    boolean tooLong = false;
    int read = read();
    if (read < 0) {
      return Optional.empty();
    }
    for (; read >= 0; read = read()) {
      position++;
      line += read == '\n' ? 1 : 0;
      // In a row that is too long a quote was left open: what follows must not be lost with it.
      if (read == '\n' && (tooLong || !quotes.open())) {
        break;
      }
      quotes.see(read);
      tooLong |= content.size() >= most;
      if (!tooLong) {
        content.write(read);
      }
    }
    long to = read == '\n' ? position - 1 : position;
    byte[] bytes = tooLong ? new byte[0] : content.toByteArray();
    if (bytes.length > 0 && bytes[bytes.length - 1] == '\r') {
      bytes = Arrays.copyOf(bytes, bytes.length - 1);
      to--;
    }
    return Optional.of(new Row(new Content(bytes), from, to, first, tooLong));
  }

  /** One byte, or -1; a buffered stream would take a lock for each. */
  private int read() throws IOException {
    if (next == end) {
      end = Math.max(0, in.read(buffer, 0, buffer.length));
      next = 0;
      if (end == 0) {
        return -1;
      }
    }
    int read = buffer[next] & 0xFF;
    next++;
    return read;
  }

  /** Whether a quote is open. A doubled quote closes and opens again. */
  private static final class Quotes {
    private final int delimiter;
    private int before;
    private boolean open;
    private boolean closed;

    Quotes(int delimiter) {
      this.delimiter = delimiter;
      this.before = delimiter;
    }

    boolean open() {
      return open;
    }

    void see(int read) {
      if (read == '"' && delimiter >= 0) {
        boolean opens = !open && (before == delimiter || closed);
        closed = open;
        open = opens;
      } else {
        closed = false;
      }
      before = read;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
