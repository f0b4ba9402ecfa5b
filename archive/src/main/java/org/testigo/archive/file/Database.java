package org.testigo.archive.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * One connection to the file of an archive. Every failure of SQLite comes out as an {@link
 * InputException} that names the file and the remedy. For one thread at a time.
 */
public final class Database implements AutoCloseable {
  private static final int BUSY_MILLISECONDS = 15_000;
  private static final int CACHE_KIB = 64 * 1024;
  private static final int PAGE_BYTES = 8192;

  private final Path file;
  private final boolean readOnly;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Path file, boolean readOnly, Connection connection) {
    this.file = file;
    this.readOnly = readOnly;
    this.connection = connection;
  }

  /**
   * Opens an archive for reading; many may.
   *
   * @param file the file
   * @return the connection
   * @throws InputException where there is no archive that can be read
   */
  public static Database read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          new Problem(
              "no-archive",
              file.toString(),
              0,
              Files.exists(file) ? "this is no file" : "no such archive",
              "make one with: testigo add PATH --to ARCHIVE"));
    }
    Database database = connect(file, true);
    return opened(
        database,
        () -> {
          // opened for writing all the same: only so is the log folded in by whoever closes last
          database.script("PRAGMA query_only = 1");
          Migrations.builtIn().checkReadable(database);
          // one state for all questions, whatever is written meanwhile
          database.script("BEGIN");
        });
  }

  /**
   * Opens an archive for writing; makes it, or brings it to its present form, where needed.
   *
   * @param file the file
   * @return the connection
   */
  public static Database write(Path file) {
    return write(file, Migrations.builtIn());
  }

  static Database write(Path file, Migrations migrations) {
    Database database = connect(file, false);
    return opened(database, () -> migrations.run(database));
  }

  /**
   * Makes an archive that stands in memory alone.
   *
   * @return the connection
   */
  public static Database inMemory() {
    Database database = connect(Path.of(":memory:"), false);
    Migrations.builtIn().run(database);
    return database;
  }

  private static Database opened(Database database, Runnable first) {
    boolean good = false;
    try {
      first.run();
      good = true;
      return database;
    } finally {
      if (!good) {
        database.close();
      }
    }
  }

  private static Database connect(Path file, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setPageSize(PAGE_BYTES);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIB);
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    }
    try {
      return new Database(
          file, readOnly, config.createConnection("jdbc:sqlite:" + address(file, readOnly)));
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /** A file in a folder that nobody may write has no log beside it, and is read as it stands. */
  private static String address(Path file, boolean readOnly) {
    Path folder = file.toAbsolutePath().getParent();
    boolean still = readOnly && folder != null && !Files.isWritable(folder);
    return still ? file.toAbsolutePath().toUri() + "?immutable=1" : file.toString();
  }

  /**
   * Returns the file.
   *
   * @return its path
   */
  public Path file() {
    return file;
  }

  boolean readOnly() {
    return readOnly;
  }

  /**
   * Runs a statement that changes rows.
   *
   * @param sql the statement
   * @param values what its question marks stand for
   * @return how many rows were changed
   */
  public int run(String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = bound(sql, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /** Runs several statements that are set apart by semicolons. */
  void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Asks for all rows.
   *
   * @param sql the question
   * @param row reads a row
   * @param values what its question marks stand for
   * @param <T> what a row becomes
   * @return the rows
   */
  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
    try (ResultSet answer = bound(sql, values).executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (answer.next()) {
        rows.add(row.read(answer));
      }
      return rows;
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Asks for the first row.
   *
   * @param sql the question
   * @param row reads a row
   * @param values what its question marks stand for
   * @param <T> what a row becomes
   * @return the row, or empty where there is none
   */
  public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
    try (ResultSet answer = bound(sql, values).executeQuery()) {
      return answer.next() ? Optional.ofNullable(row.read(answer)) : Optional.empty();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Asks for rows one after the other, in constant memory.
   *
   * @param sql the question
   * @param row reads a row
   * @param values what its question marks stand for
   * @param <T> what a row becomes
   * @return the rows, to be closed
   */
  public <T> Stream<T> stream(String sql, Row<T> row, @Nullable Object... values) {
    try {
      PreparedStatement statement = connection.prepareStatement(sql);
      return Rows.stream(this, statement, bind(statement, values).executeQuery(), row);
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /**
   * Does something whole or not at all.
   *
   * @param work what to do
   */
  public void transaction(Runnable work) {
    begin();
    boolean whole = false;
    try {
      work.run();
      commit();
      whole = true;
    } finally {
      if (!whole) {
        rollback();
      }
    }
  }

  /** Begins a transaction; waits where another program writes. */
  public void begin() {
    script("BEGIN IMMEDIATE");
  }

  /** Keeps what was done since {@link #begin}. */
  public void commit() {
    script("COMMIT");
  }

  /** Forgets what was done since {@link #begin}. */
  public void rollback() {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has already rolled back where the disk was full
      prepared.clear();
    }
  }

  /** Lets SQLite learn how the tables are filled, so that later questions take the short way. */
  public void learn() {
    script("PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002");
  }

  /**
   * Copies the archive, whole and in one file, as it stands at this moment.
   *
   * @param copy the file to make
   */
  public void copyTo(Path copy) {
    run("VACUUM INTO ?", copy.toString());
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return bind(statement, values);
  }

  private static PreparedStatement bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Closes the connection; the log is folded into the file where nobody else has it open. */
  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  InputException fault(SQLException e) {
    return Faults.of(file, e);
  }

  /**
   * Tells how large the archive is.
   *
   * @return the bytes of the file and of its log
   */
  public long bytes() {
    try {
      Path log = file.resolveSibling(file.getFileName() + "-wal");
      return Files.size(file) + (Files.exists(log) ? Files.size(log) : 0);
    } catch (IOException e) {
      return 0;
    }
  }
}
