package org.testigo.archive.find;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.file.Database;
import org.testigo.archive.file.Packing;
import org.testigo.archive.keep.Numbers;
import org.testigo.archive.keep.ReportJson;
import org.testigo.record.InputException;
import org.testigo.record.Origin;
import org.testigo.record.Problem;
import org.testigo.record.RecordJson;

/** Takes reports out of the file by their numbers. */
public final class Reports {
  private final Database database;
  private final ReportJson reports = new ReportJson();
  private final RecordJson records = new RecordJson();
  private @Nullable StoredReport lately;

  /**
   * Prepares to take reports out.
   *
   * @param database the archive
   */
  public Reports(Database database) {
    this.database = database;
  }

  /** The packed parts of a report, as they stand in the file. */
  private static final class Parts {
    private final byte[] text;
    private final byte[] record;
    private final int revision;
    private final String added;
    private final String original;

    Parts(byte[] text, byte[] record, int revision, String added, String original) {
      this.text = text;
      this.record = record;
      this.revision = revision;
      this.added = added;
      this.original = original;
    }
  }

  /**
   * Takes a report out.
   *
   * @param number its number
   * @return the report
   * @throws InputException where it is damaged
   */
  public StoredReport get(long number) {
    StoredReport last = lately;
    if (last != null && last.number() == number) {
      return last;
    }
    Parts parts =
        database
            .first(
                "SELECT t.body, c.body, r.revision, r.added, r.original FROM reports r"
                    + " JOIN texts t USING (report)"
                    + " JOIN records c ON c.report = r.report AND c.revision = r.revision"
                    + " WHERE r.report = ?",
                row ->
                    new Parts(
                        row.getBytes(1),
                        row.getBytes(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5)),
                number)
            .orElseThrow(() -> damaged(number, "its text or record is missing"));
    StoredReport report = unpacked(number, parts);
    lately = report;
    return report;
  }

  private StoredReport unpacked(long number, Parts parts) {
    try {
      byte[] text = Packing.unpack(parts.text);
      String json = new String(Packing.unpack(parts.record, text), StandardCharsets.UTF_8);
      return new StoredReport(
          number,
          reports.read(text),
          records.read(json),
          json,
          parts.revision,
          parts.added,
          obtained(number),
          origins(number, parts.original),
          incidents(number),
          List.of());
    } catch (IllegalArgumentException e) {
      throw damaged(number, Objects.requireNonNullElse(e.getMessage(), "not readable"));
    }
  }

  /**
   * Gives an original back.
   *
   * @param number the report's number
   * @return its bytes, or empty where they were not kept
   */
  public Optional<byte[]> original(long number) {
    return database
        .first("SELECT body FROM originals WHERE report = ?", row -> row.getBytes(1), number)
        .map(Packing::unpack);
  }

  /**
   * Gives an earlier record back.
   *
   * @param number the report's number
   * @param revision which record, from 1
   * @return its JSON, or empty where there is none
   */
  public Optional<String> history(long number, int revision) {
    return database
        .first(
            "SELECT t.body, c.body FROM texts t JOIN records c USING (report)"
                + " WHERE t.report = ? AND c.revision = ?",
            row -> Packing.unpack(row.getBytes(2), Packing.unpack(row.getBytes(1))),
            number,
            revision)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private @Nullable LocalDate obtained(long number) {
    return database
        .first(
            "SELECT min(obtained) FROM origins WHERE report = ?", row -> row.getString(1), number)
        .map(LocalDate::parse)
        .orElse(null);
  }

  private List<Origin> origins(long number, String original) {
    return database.list(
        "SELECT file, entry, first, after FROM origins WHERE report = ? ORDER BY file, entry",
        row ->
            new Origin(
                row.getString(1),
                row.getString(2).isEmpty() ? null : row.getString(2),
                row.getLong(3),
                row.getLong(4),
                original),
        number);
  }

  private List<Long> incidents(long number) {
    return database.list(
        "SELECT DISTINCT incident FROM members WHERE event BETWEEN ? AND ? ORDER BY incident",
        row -> row.getLong(1),
        Numbers.of(number, 0),
        Numbers.of(number + 1, 0) - 1);
  }

  private InputException damaged(long number, String why) {
    return new InputException(
        new Problem(
            "archive-damaged",
            database.file().toString(),
            0,
            "report " + number + ": " + why,
            "testigo check says what else is wrong; take an earlier copy"));
  }
}
