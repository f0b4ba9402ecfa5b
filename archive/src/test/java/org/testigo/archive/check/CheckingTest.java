package org.testigo.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testigo.archive.Archive;
import org.testigo.archive.ArchiveWriter;
import org.testigo.archive.Samples;
import org.testigo.archive.joined.EventMark;
import org.testigo.record.Origin;
import org.testigo.record.Span;
import org.testigo.record.Status;

class CheckingTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("a.archive");
    try (ArchiveWriter writer = ArchiveWriter.open(file, Samples.CLOCK, "test", false)) {
      for (int i = 1; i <= 3; i++) {
        writer.add(Samples.arrest(i));
        writer.add(Samples.raid(i));
      }
      writer.flush();
      try (Archive archive = Archive.open(file)) {
        writer.recode(archive.report(1), Samples.arrest(1, "0.2.0", Status.DENIED));
        Origin again = new Origin("b.zip", "x", 0, 5, archive.report(2).origins().get(0).sha256());
        writer.meet(again, null);
      }
      writer.decide(true, List.of(new EventMark(1, new Span(0, 2))), "Ana", "same raid");
    }
  }

  private List<String> faults(@Nullable String seal) {
    List<String> faults = new ArrayList<>();
    try (Archive archive = Archive.open(file)) {
      archive.check(seal, faults::add, () -> {});
    }
    return faults;
  }

  private void tamper(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
    }
  }

  @Test
  void anUntouchedArchiveHasNoFaults() {
    assertThat(faults(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE events SET status = 'occurred' WHERE report = 2          | report 2: the rows in events
          UPDATE figures SET value = 5 WHERE report = 3                   | report 3: the rows in figures
          UPDATE claims SET act = 'state' WHERE report = 4                | report 4: the rows in claims
          DELETE FROM participants WHERE event / 65536 = 2                | report 2: the rows in participants
          UPDATE entities SET country = 'PER'                             | report 1: the rows in participants
          UPDATE places SET province_folded = 'x', country = 'PER'        | report 1: the rows in events
          DELETE FROM words WHERE rowid = 2                               | report 2: the rows in words
          UPDATE reports SET published = '2020-01-01' WHERE report = 5    | report 5: its row does not say
          UPDATE reports SET revision = 1 WHERE report = 1                | report 1: not its latest record
          UPDATE records SET body = (SELECT body FROM records WHERE report = 3) WHERE report = 5 | report 5
          UPDATE records SET body = substr(body, 1, 40) WHERE report = 5  | report 5: cut off
          UPDATE records SET sha256 = 'x' WHERE report = 5                | report 5, record 1: its hash was altered
          UPDATE texts SET body = (SELECT body FROM texts WHERE report = 3) WHERE report = 5 | report 5
          UPDATE originals SET body = (SELECT body FROM originals WHERE report = 3) WHERE report = 5 | report 5: its original was altered
          UPDATE origins SET file = 'other.txt' WHERE report = 4          | report 4, record 1: original, text or record
          UPDATE origins SET file = 'c.zip' WHERE file = 'b.zip'          | report 2: origin c.zip was altered
          DELETE FROM records WHERE report = 1 AND revision = 1           | report 1: record 1 was taken out
          DELETE FROM texts WHERE report = 6                              | report 6: its text is missing
          UPDATE decisions SET why = 'no reason'                          | decision 1: was altered
          UPDATE chain SET at = '2020' WHERE entry = 3                    | chain: entry 3 (2020) or the one before was altered
          UPDATE chain SET digest = 'x' WHERE entry = 2                   | chain: entry 2
          DELETE FROM chain WHERE entry = 4                               | chain: entry 4 is missing
          """)
  void tamperingIsSaidWithItsPlace(String sql, String fault) throws SQLException {
    tamper(sql);
    assertThat(faults(null)).anySatisfy(line -> assertThat(line).startsWith(fault));
  }

  @Test
  void aReportTakenOutWithAllItsRowsIsMissed() throws SQLException {
    for (String table :
        List.of(
            "texts",
            "records",
            "origins",
            "originals",
            "events",
            "claims",
            "figures",
            "commitments",
            "disputes")) {
      tamperQuietly("DELETE FROM " + table + " WHERE report = 6");
    }
    tamper("DELETE FROM reports WHERE report = 6");
    assertThat(faults(null)).contains("report 6: was taken out");
  }

  private void tamperQuietly(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void aSealKeptElsewhereShowsThatTheEndWasCutOff() throws SQLException {
    String seal;
    try (Archive archive = Archive.open(file)) {
      seal = archive.seal().orElseThrow();
    }
    assertThat(faults(seal)).isEmpty();
    tamper("DELETE FROM chain WHERE entry = (SELECT max(entry) FROM chain)");
    tamperQuietly("DELETE FROM decisions");
    assertThat(faults(null)).isEmpty();
    assertThat(faults(seal)).singleElement().asString().contains("its end was cut off");
  }
}
