package org.testigo.intake.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.taken.ReportStream;

/** A file packed with gzip, of one member or of several one after another. */
final class Gzip implements FormatReader {
  @Override
  public ReportStream read(Piece piece) {
    return new Nested(piece) {
      private boolean opened;

      @Override
      @Nullable ReportStream nextEntry() throws IOException {
        if (opened) {
          return null;
        }
        opened = true;
        GzipCompressorInputStream unpacked =
            GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(piece.in()))
                .setDecompressConcatenated(true)
                .get();
        Piece inside =
            piece.within(
                inner(piece.name()),
                piece.mediaType(),
                null,
                piece.budget().expanded(new SmallSteps(unpacked)));
        return Formats.open(inside, Optional.of(Format.TEXT));
      }
    };
  }

  private static String inner(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  /** Of a file that breaks off, a read gives all or nothing: little at a time leaves most of it. */
  private static final class SmallSteps extends FilterInputStream {
    private static final int STEP = 1024;

    SmallSteps(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return in.read(bytes, offset, Math.min(length, STEP));
    }
  }
}
