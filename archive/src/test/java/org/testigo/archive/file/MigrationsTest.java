package org.testigo.archive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.record.InputException;

class MigrationsTest {
  private static final String FIRST = "CREATE TABLE a (x); INSERT INTO a VALUES (1);";
  private static final String SECOND = "CREATE TABLE b AS SELECT x + 1 AS y FROM a;";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.archive");
  }

  private void open(String... scripts) {
    Database.write(file, new Migrations(List.of(scripts))).close();
  }

  private List<String> tables() {
    try (Database database = Database.write(file, new Migrations(List.of(FIRST, SECOND, "")))) {
      return database.list(
          "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
          row -> row.getString(1));
    }
  }

  @Test
  void anEarlierFormIsBroughtUpWithWhatItHolds() {
    open(FIRST);
    open(FIRST, SECOND);
    try (Database database = Database.write(file, new Migrations(List.of(FIRST, SECOND)))) {
      assertThat(database.first("SELECT y FROM b", row -> row.getInt(1))).hasValue(2);
      assertThat(database.first("PRAGMA user_version", row -> row.getInt(1))).hasValue(2);
    }
  }

  @Test
  void aScriptThatFailsLeavesTheFormBeforeIt() {
    open(FIRST);
    assertThatThrownBy(() -> open(FIRST, "CREATE TABLE b (x); INSERT INTO none VALUES (1);"))
        .isInstanceOf(InputException.class);
    assertThat(tables()).containsExactly("a", "b");
    try (Database database = Database.write(file, new Migrations(List.of(FIRST, SECOND, "")))) {
      assertThat(database.first("SELECT y FROM b", row -> row.getInt(1))).hasValue(2);
    }
  }

  @Test
  void aNewerFormIsRefused() {
    open(FIRST, SECOND);
    assertThatThrownBy(() -> open(FIRST)).hasMessageContaining("has form 2");
  }

  @Test
  void aForeignDatabaseIsRefusedAndLeftAlone() {
    try (Database foreign = Database.write(file, new Migrations(List.of()))) {
      foreign.run("CREATE TABLE theirs (x)");
    }
    assertThatThrownBy(() -> Database.read(file)).hasMessageContaining("no archive of Testigo");
    assertThatThrownBy(() -> open(FIRST)).hasMessageContaining("no archive of Testigo");
  }

  @Test
  void readingAnEarlierFormSaysHowToBringItUp() {
    open();
    try (Database fresh = Database.write(file, new Migrations(List.of(FIRST)))) {
      fresh.run("PRAGMA user_version = 0");
    }
    assertThatThrownBy(() -> Database.read(file)).hasMessageContaining("testigo recode");
  }
}
