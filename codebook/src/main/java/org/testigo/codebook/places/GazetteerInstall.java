package org.testigo.codebook.places;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * Makes a gazetteer of a list of places: a GeoNames dump, or a table with a line of headings. The
 * gazetteer is written beside its place and moved there when it is whole.
 */
public final class GazetteerInstall {
  private static final int EVERY = 1 << 22;

  private GazetteerInstall() {}

  /**
   * Reads a list of places and writes the gazetteer.
   *
   * @param list the list
   * @param target the gazetteer; replaced if it is there, untouched if anything goes wrong
   * @param progress is told how many bytes of the list have been read, now and then
   * @return the number of places
   * @throws IOException where a file cannot be read or written
   * @throws InputException where the list is of no form that is known, or damaged
   */
  public static int install(Path list, Path target, LongConsumer progress) throws IOException {
    if (!Files.isRegularFile(list)) {
      throw new InputException(
          new Problem("no-such-file", list.toString(), 0, "no such file", "name a file of places"));
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    part.toFile().deleteOnExit();
    try {
      int places = write(list, part, progress);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return places;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static int write(Path list, Path part, LongConsumer progress) throws IOException {
    String name = list.toString();
    try (BufferedReader lines = lines(list, progress);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
      GazetteerWriter writer = new GazetteerWriter(out);
      @Nullable String line = lines.readLine();
      PlaceLines form = form(name, line);
      int number = 1;
      for (; line != null; line = lines.readLine()) {
        form.read(line, number++, writer);
      }
      return writer.finish(form.provinces());
    } catch (CharacterCodingException e) {
      throw wrong(name, 0, "the file is not UTF-8", "save the list as UTF-8 text, unpacked");
    }
  }

  private static PlaceLines form(String name, @Nullable String first) {
    if (first == null) {
      throw wrong(name, 0, "the file is empty", "name a GeoNames dump or a table of places");
    }
    return PlaceTable.isHeading(first) ? new PlaceTable(name) : new GeoNamesDump(name);
  }

  static InputException wrong(String file, int line, String message, String remedy) {
    return new InputException(new Problem("places", file, line, message, remedy));
  }

  private static BufferedReader lines(Path list, LongConsumer progress) throws IOException {
    InputStream counted = new Counted(Files.newInputStream(list), progress);
    return new BufferedReader(
        new InputStreamReader(counted, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
  }

  /** A form of list, read line by line. */
  interface PlaceLines {
    /** Adds the place of a line, if it is one that reports may name. */
    void read(String line, int number, GazetteerWriter writer) throws IOException;

    /** The names of the first-level divisions by what {@link #read} has called them. */
    Map<String, String> provinces();
  }

  /** Tells how far the reading has come. */
  private static final class Counted extends FilterInputStream {
    private final LongConsumer progress;
    private long read;
    private long told;

    Counted(InputStream in, LongConsumer progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
      int count = super.read(bytes, begin, length);
      read += Math.max(0, count);
      if (read - told >= EVERY || count < 0) {
        told = read;
        progress.accept(read);
      }
      return count;
    }
  }
}
