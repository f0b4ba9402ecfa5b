package org.testigo.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * A file or folder that appears whole or not at all: it is made under another name beside it and
 * moved into place at the end. A file that is there is replaced; a folder with something in it is
 * not.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path target;
  private final Path written;

  private OutputFolder(Path target, Path written) {
    this.target = target;
    this.written = written;
  }

  /**
   * Begins.
   *
   * @param name the name of the file or folder
   * @param folder whether it is a folder
   * @return the output, to be finished
   * @throws InputException where it cannot be written there
   */
  public static OutputFolder begin(String name, boolean folder) {
    Path target = Path.of(name).toAbsolutePath();
    boolean there = Files.exists(target);
    if (there && folder && !isEmptyFolder(target)) {
      throw new InputException(
          new Problem(
              "output-exists",
              name,
              0,
              "this is there already and is not an empty folder",
              "name a new folder"));
    }
    if (there && !folder && Files.isDirectory(target)) {
      throw new InputException(
          new Problem("unwritable", name, 0, "this is a folder", "name a file to write"));
    }
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new InputException(
          new Problem("unwritable", name, 0, "its folder does not exist", "make the folder first"));
    }
    return new OutputFolder(target, parent.resolve("." + target.getFileName() + ".part"));
  }

  private static boolean isEmptyFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      throw new InputException(OutputFile.unwritable(folder.toString(), e));
    }
  }

  /**
   * Returns where to write until the end.
   *
   * @return a path beside the target
   * @throws IOException where what an earlier run left there cannot be removed
   */
  public Path path() throws IOException {
    remove();
    return written;
  }

  /**
   * Puts the output in its place.
   *
   * @throws IOException where it cannot be moved there
   */
  public void finish() throws IOException {
    if (Files.isDirectory(target)) {
      Files.delete(target);
    }
    Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what was written, unless it was finished. */
  @Override
  public void close() throws IOException {
    remove();
  }

  private void remove() throws IOException {
    if (!Files.exists(written)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> all = Files.walk(written)) {
      inside = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
