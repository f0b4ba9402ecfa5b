package org.testigo.archive.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * The right to write, held by one program at a time; the system takes it back when the program
 * dies. Stands beside the archive as {@code ARCHIVE.lock} and says who writes.
 *
 * <p>The lock is for people: were it to fail, SQLite's own locks still keep the file whole.
 */
public final class WriterLock implements AutoCloseable {
  // the byte that is locked lies behind the words, so that others can read these on any system
  private static final long LOCKED_BYTE = 1L << 20;

  private final Path path;
  private final FileChannel channel;

  private WriterLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the right to write.
   *
   * @param archive the archive
   * @param who what the others are to be told, such as the process and its command
   * @param wait whether to wait for another writer
   * @return the right, to be closed
   * @throws InputException where another program writes and waiting is not wanted
   */
  public static WriterLock take(Path archive, String who, boolean wait) {
    Path path = archive.resolveSibling(archive.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = lock(channel, wait);
      if (lock == null) {
        channel.close();
        throw new InputException(taken(archive, path));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)), 0);
      return new WriterLock(path, channel);
    } catch (IOException e) {
      throw new InputException(
          new Problem(
              "archive-unwritable",
              archive.toString(),
              0,
              "nothing can be written beside the archive: " + e.getMessage(),
              "check that its folder exists and may be written"));
    }
  }

  private static @Nullable FileLock lock(FileChannel channel, boolean wait) throws IOException {
    try {
      return wait ? channel.lock(LOCKED_BYTE, 1, false) : channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this very program
    }
  }

  private static Problem taken(Path archive, Path path) {
    String who;
    try {
      who = Files.readString(path).strip();
    } catch (IOException e) {
      who = "";
    }
    return new Problem(
        "archive-busy",
        archive.toString(),
        0,
        "another program writes to it" + (who.isEmpty() ? "" : ": " + who),
        "wait until it is done, or give --wait; reading goes on meanwhile");
  }

  /** Gives the right back. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }
}
