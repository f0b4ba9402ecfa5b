package org.testigo.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream of which the first bytes are known without being taken from it. */
final class Peeked {
  private static final int LOOK = 4096;

  private final byte[] head;
  private final InputStream in;

  private Peeked(byte[] head, InputStream in) {
    this.head = head;
    this.in = in;
  }

  static Peeked of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(LOOK);
    return new Peeked(head, new SequenceInputStream(new ByteArrayInputStream(head), in));
  }

  byte[] head() {
    return head;
  }

  /** The whole stream, from its first byte. */
  InputStream in() {
    return in;
  }
}
