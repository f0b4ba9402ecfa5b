package org.testigo.archive.file;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/** Says in a user's words what SQLite could not do. */
final class Faults {
  private static final int PRIMARY_CODE = 0xff;

  private Faults() {}

  static InputException of(Path file, SQLException e) {
    int code = e.getErrorCode() & PRIMARY_CODE;
    String name = file.toString();
    String said = Objects.requireNonNullElse(e.getMessage(), "no reason given");
    return new InputException(
        switch (SQLiteErrorCode.getErrorCode(code)) {
          case SQLITE_FULL ->
              new Problem(
                  "disk-full",
                  name,
                  0,
                  "the disk is full",
                  "all but the last reports are kept; free space and give the same command again");
          case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(name, said);
          case SQLITE_BUSY, SQLITE_LOCKED ->
              new Problem(
                  "archive-busy",
                  name,
                  0,
                  "another program keeps the archive locked",
                  "wait until it is done, or close it");
          case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
              new Problem(
                  "archive-unwritable",
                  name,
                  0,
                  "the archive or its folder cannot be opened for this",
                  "check that both exist and may be written");
          case SQLITE_IOERR ->
              new Problem(
                  "archive-unreadable",
                  name,
                  0,
                  "the disk does not give or take the bytes: " + said,
                  "check the disk; the archive is as it was before this command");
          default -> new Problem("archive-failed", name, 0, said, "please report it");
        });
  }

  static Problem damaged(String name, String why) {
    return new Problem(
        "archive-damaged",
        name,
        0,
        "this is no whole archive: " + why,
        "take an earlier copy, or make it anew with testigo add");
  }
}
