package org.testigo.archive.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.archive.export.ExportFormat;
import org.testigo.archive.export.Records;
import org.testigo.record.Event;
import org.testigo.record.ReportRecord;

class ParquetFilesTest {
  @TempDir private Path folder;

  @Test
  void duckDbReadsTheTablesAsTheyWereWritten() throws IOException, SQLException {
    List<ReportRecord> records = Records.all();
    Path set = Records.export(ExportFormat.PARQUET, folder.resolve("set"), records);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      String events = "read_parquet('" + set.resolve("events.parquet") + "')";
      int row = 0;
      try (ResultSet rows =
          statement.executeQuery(
              "select type, mode, trigger_begin, latitude, confidence from " + events)) {
        for (ReportRecord record : records) {
          for (Event event : record.events()) {
            assertThat(rows.next()).isTrue();
            row++;
            assertThat(rows.getString(1)).isEqualTo(event.type().name());
            assertThat(rows.getString(2)).isEqualTo(event.mode());
            assertThat(rows.getLong(3)).isEqualTo(event.trigger().begin());
            assertThat(rows.getDouble(5)).isEqualTo(event.confidence());
          }
        }
        assertThat(rows.next()).isFalse();
      }
      assertThat(row).isPositive();
      for (String table : List.of("claims", "figures", "mentions", "reports")) {
        try (ResultSet count =
            statement.executeQuery(
                "select count(*) from read_parquet('" + set.resolve(table + ".parquet") + "')")) {
          assertThat(count.next()).isTrue();
          assertThat(count.getLong(1)).as(table).isPositive();
        }
      }
    }
  }
}
