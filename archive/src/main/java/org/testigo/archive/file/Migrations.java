package org.testigo.archive.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/** The scripts that bring an archive from any earlier form to the present one. */
final class Migrations {
  /** Marks a SQLite file as an archive of Testigo: {@code TSTG} in ASCII. */
  static final int APPLICATION = 0x54535447;

  private static final int PRESENT = 1;

  private final List<String> scripts;

  Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  static Migrations builtIn() {
    List<String> scripts = new ArrayList<>();
    for (int form = 1; form <= PRESENT; form++) {
      scripts.add(script(form));
    }
    return new Migrations(scripts);
  }

  private static String script(int form) {
    try (InputStream in = Migrations.class.getResourceAsStream(form + ".sql")) {
      if (in == null) {
        throw new IllegalStateException(form + ".sql is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says what keeps this file from being read as it stands. */
  void checkReadable(Database database) {
    int application = number(database, "PRAGMA application_id");
    int form = number(database, "PRAGMA user_version");
    String file = database.file().toString();
    if (application != APPLICATION) {
      boolean empty = form == 0 && number(database, "SELECT count(*) FROM sqlite_schema") == 0;
      throw new InputException(
          new Problem(
              "no-archive",
              file,
              0,
              empty ? "the archive is empty" : "this is a database, but no archive of Testigo",
              "fill one with: testigo add PATH --to ARCHIVE"));
    }
    if (form > scripts.size()) {
      throw new InputException(
          new Problem(
              "archive-newer",
              file,
              0,
              "the archive has form " + form + "; this Testigo knows forms to " + scripts.size(),
              "use the Testigo that wrote it, or a newer one"));
    }
    if (form < scripts.size() && database.readOnly()) {
      throw new InputException(
          new Problem(
              "archive-older",
              file,
              0,
              "the archive has form " + form + ", from an earlier Testigo",
              "bring it up to date with: testigo recode " + file));
    }
  }

  /** Runs what is missing; each script is kept whole or not at all. */
  void run(Database database) {
    boolean fresh = number(database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (!fresh) {
      checkReadable(database);
    }
    for (int form = number(database, "PRAGMA user_version"); form < scripts.size(); form++) {
      int next = form + 1;
      database.transaction(
          () -> {
            // another program may have been faster while this one waited for the lock
            if (number(database, "PRAGMA user_version") < next) {
              database.script(scripts.get(next - 1));
              database.script("PRAGMA application_id = " + APPLICATION);
              database.script("PRAGMA user_version = " + next);
            }
          });
    }
  }

  private static int number(Database database, String sql) {
    return database.first(sql, row -> row.getInt(1)).orElse(0);
  }
}
