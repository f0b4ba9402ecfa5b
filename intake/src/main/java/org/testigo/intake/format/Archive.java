package org.testigo.intake.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.ReportStream;
import org.testigo.record.Problem;

/**
 * ZIP and TAR archives, read from the first byte to the last. Entries are never written anywhere;
 * one whose name climbs out of the archive is refused all the same.
 */
final class Archive implements FormatReader {
  /** The form of an archive. */
  enum Form {
    ZIP,
    TAR
  }

  private final Form form;

  Archive(Form form) {
    this.form = form;
  }

  @Override
  public ReportStream read(Piece piece) throws IOException {
    InputStream in = new BufferedInputStream(piece.in(), 1 << 16);
    ArchiveInputStream<?> entries =
        form == Form.ZIP
            ? new ZipArchiveInputStream(in, "UTF-8", true, true)
            : new TarArchiveInputStream(in, "UTF-8");
    return new Entries(piece, entries);
  }

  private static final class Entries extends Nested {
    private final ArchiveInputStream<?> entries;
    private @Nullable InputStream open;
    private boolean any;

    Entries(Piece piece, ArchiveInputStream<?> entries) {
      super(piece);
      this.entries = entries;
    }

    @Override
    @Nullable ReportStream nextEntry() throws IOException {
      // What was left unread of the last entry is read here, where the budget counts it.
      if (open != null) {
        open.transferTo(OutputStream.nullOutputStream());
        open = null;
      }
      ArchiveEntry entry = entries.getNextEntry();
      if (entry == null) {
        return any ? null : nothing();
      }
      any = true;
      piece().budget().entry();
      if (entry.isDirectory()) {
        return ReportStream.of(List.of());
      }
      return open(entry);
    }

    private @Nullable ReportStream nothing() {
      any = true;
      return ReportStream.of(
          new Problem(
              "empty-file", piece().place(), 0, "the archive has no entries", "get it again"));
    }

    private ReportStream open(ArchiveEntry entry) throws IOException {
      String name = entry.getName().replace('\\', '/').replaceFirst("^(?:[A-Za-z]:)?/+", "");
      Obtained dated =
          entry.getLastModifiedDate() == null
              ? null
              : new Obtained(entry.getLastModifiedDate().toInstant(), Obtained.From.TIME_STAMP);
      InputStream content = piece().budget().expanded(new Held(entries));
      Piece inside = piece().within(name, null, dated, content);
      if (Arrays.asList(name.split("/", -1)).contains("..")) {
        return ReportStream.of(
            List.of(
                inside.refused(
                    "unsafe-name", "its name climbs out of the archive", "pack it anew")));
      }
      if (!entries.canReadEntryData(entry)) {
        return ReportStream.of(
            List.of(
                inside.refused(
                    "locked",
                    "it is encrypted, or packed in a way that is not read",
                    "unpack it, and give the folder")));
      }
      if (hidden(name)) {
        return ReportStream.of(List.of());
      }
      open = content;
      return Formats.open(inside, Optional.empty());
    }

    /** As in a folder, names with a dot before them are not meant for people. */
    private static boolean hidden(String name) {
      return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    @Override
    public void close() throws IOException {
      super.close();
      entries.close();
    }
  }

  /** The bytes of an entry, whose closing leaves the archive open. */
  private static final class Held extends FilterInputStream {
    Held(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return in.read(bytes, offset, length);
    }

    @Override
    public void close() {
      // The archive is closed after its last entry.
    }
  }
}
