package org.testigo.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * A file that appears whole or not at all: it is written under another name beside it and moved
 * into place at the end. What is no plain file, such as a device, is written straight.
 */
public final class OutputFile implements AutoCloseable {
  private static final int INTERRUPTED = 2;

  private final Path target;
  private final Path written;
  private final Writer writer;
  private final Thread cleaner;
  private volatile boolean open = true;

  private OutputFile(Path target, Path written, OutputStream out) {
    this.target = target;
    this.written = written;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.cleaner = new Thread(this::interrupted, "half-written output");
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /**
   * Begins a file.
   *
   * @param name the file's name
   * @return the file, to be written and then finished
   * @throws InputException where it cannot be written
   */
  public static OutputFile begin(String name) {
    Path target = Path.of(name);
    try {
      if (Files.isDirectory(target)) {
        throw new InputException(
            new Problem("unwritable", name, 0, "this is a folder", "name a file to write"));
      }
      boolean plain = !Files.exists(target) || Files.isRegularFile(target);
      Path folder = target.toAbsolutePath().getParent();
      Path written =
          plain && folder != null
              ? folder.resolve("." + target.getFileName() + ProcessHandle.current().pid() + ".part")
              : target;
      return new OutputFile(target, written, Files.newOutputStream(written));
    } catch (IOException e) {
      throw new InputException(unwritable(name, e));
    }
  }

  /**
   * Returns where to write.
   *
   * @return the writer, in UTF-8
   */
  public Writer writer() {
    return writer;
  }

  /**
   * Puts the file in its place.
   *
   * @throws IOException where the last of it cannot be written
   */
  public void finish() throws IOException {
    writer.close();
    if (!written.equals(target)) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
    release();
  }

  /** Removes the file unless it was finished. */
  @Override
  public void close() {
    if (open) {
      removeHalf();
      release();
    }
  }

  private void release() {
    open = false;
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      open = false; // the machine is going down: the hook itself runs
    }
  }

  /** Runs only where the machine goes down before the file was finished or closed. */
  private void interrupted() {
    if (open) {
      removeHalf();
      System.err.println(
          "testigo: " + target + ": interrupted; nothing was written (run it again)");
      Runtime.getRuntime().halt(INTERRUPTED);
    }
  }

  private void removeHalf() {
    if (open && !written.equals(target)) {
      try {
        Files.deleteIfExists(written);
      } catch (IOException e) {
        written.toFile().deleteOnExit();
      }
    }
  }

  /**
   * Says why a file cannot be written.
   *
   * @param name the file's name
   * @param e what the machine says
   * @return the problem
   */
  public static Problem unwritable(String name, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (e instanceof java.nio.file.AccessDeniedException) {
      reason = "permission denied";
    } else if (e instanceof java.nio.file.NoSuchFileException) {
      reason = "its folder does not exist";
    }
    return new Problem(
        "unwritable",
        name,
        0,
        "the output cannot be written: " + reason,
        "nothing was left half-written; free space or choose another place");
  }
}
