package org.testigo.archive.check;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.chain.Act;
import org.testigo.archive.chain.Chain;
import org.testigo.archive.file.Database;
import org.testigo.archive.file.Packing;
import org.testigo.archive.file.Sha256;
import org.testigo.archive.joined.Incidents;
import org.testigo.archive.keep.Folding;
import org.testigo.archive.keep.Keeper;
import org.testigo.archive.keep.ReportJson;
import org.testigo.archive.keep.Slices;
import org.testigo.record.Document;
import org.testigo.record.Origin;
import org.testigo.record.RecordJson;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;

/** Goes through an archive. Says what is wrong as sentences that begin with the place. */
public final class Checking {
  private final Database database;
  private final Chain chain;
  private final Consumer<String> wrong;
  private final ReportJson reports = new ReportJson();
  private final RecordJson records = new RecordJson();

  /** A report as its row holds it. */
  private record Row(
      long number,
      int revision,
      String original,
      String id,
      @Nullable String title,
      String language,
      @Nullable String published,
      @Nullable String publisher,
      @Nullable String publisherFolded,
      @Nullable String url) {
    static Row read(ResultSet row) throws SQLException {
      return new Row(
          row.getLong("report"),
          row.getInt("revision"),
          row.getString("original"),
          row.getString("id"),
          row.getString("title"),
          row.getString("language"),
          row.getString("published"),
          row.getString("publisher"),
          row.getString("publisher_folded"),
          row.getString("url"));
    }

    boolean tells(Document document) {
      String day = document.published() == null ? null : document.published().toString();
      String folded = document.publisher() == null ? null : Folding.fold(document.publisher());
      return id.equals(document.id())
          && Objects.equals(title, document.title())
          && language.equals(document.language())
          && Objects.equals(published, day)
          && Objects.equals(publisher, document.publisher())
          && Objects.equals(publisherFolded, folded)
          && Objects.equals(url, document.url());
    }
  }

  /** A place where a report was met, with what the chain must say of it. */
  private record Place(String file, String digest, long link) {
    static Place read(ResultSet row) throws SQLException {
      String obtained = row.getString("obtained");
      Origin origin =
          new Origin(
              row.getString("file"),
              row.getString("entry"),
              row.getLong("first"),
              row.getLong("after"),
              "");
      LocalDate day = obtained == null ? null : LocalDate.parse(obtained);
      return new Place(origin.file(), Keeper.digest(origin, day), row.getLong("link"));
    }
  }

  /** One packed record with its hash. */
  private static final class Packed {
    private final int revision;
    private final String sha256;
    private final byte[] body;

    Packed(int revision, String sha256, byte[] body) {
      this.revision = revision;
      this.sha256 = sha256;
      this.body = body;
    }
  }

  /**
   * Prepares to check.
   *
   * @param database the archive
   * @param wrong takes what is wrong
   */
  public Checking(Database database, Consumer<String> wrong) {
    this.database = database;
    this.chain = new Chain(database);
    this.wrong = wrong;
  }

  /**
   * Checks all.
   *
   * @param head a seal that must occur in the chain, as somebody kept it elsewhere, or null
   * @param done told after each report
   */
  public void run(@Nullable String head, Runnable done) {
    for (String line : database.list("PRAGMA integrity_check", row -> row.getString(1))) {
      if (!line.equals("ok")) {
        wrong.accept("file: " + line);
      }
    }
    database
        .list("PRAGMA foreign_key_check", row -> row.getString(1) + ", row " + row.getString(2))
        .forEach(row -> wrong.accept("file: " + row + " points to nothing"));
    chain.verify(head, wrong);
    missing();
    decisions();
    try (Rows rows = new Rows()) {
      long last = 0;
      for (Long next = after(last); next != null; next = after(last)) {
        last = next;
        report(next, rows);
        done.run();
      }
    }
  }

  private @Nullable Long after(long number) {
    return database
        .first(
            "SELECT report FROM reports WHERE report > ? ORDER BY report LIMIT 1",
            row -> row.getLong(1),
            number)
        .orElse(null);
  }

  /** What the chain tells of and is no longer there. */
  private void missing() {
    database
        .list(
            "SELECT DISTINCT subject FROM chain WHERE act IN ('add', 'recode')"
                + " AND subject NOT IN (SELECT report FROM reports) ORDER BY subject",
            row -> row.getLong(1))
        .forEach(number -> wrong.accept("report " + number + ": was taken out"));
    database
        .list(
            "SELECT subject, revision FROM chain WHERE act IN ('add', 'recode') AND"
                + " (subject, revision) NOT IN (SELECT report, revision FROM records)",
            row -> "report " + row.getLong(1) + ": record " + row.getInt(2) + " was taken out")
        .forEach(wrong);
    database
        .list(
            "SELECT rowid FROM words WHERE rowid NOT IN (SELECT report FROM reports)",
            row -> "index: words of report " + row.getLong(1) + ", which is not there")
        .forEach(wrong);
  }

  private void decisions() {
    Incidents.digests(database)
        .forEach(
            (number, digest) -> {
              if (!chain.digest(Act.DECIDE, number, 0).equals(Optional.of(digest))) {
                wrong.accept("decision " + number + ": was altered or put in");
              }
            });
    String joined = chain.digest(Act.JOIN, 0, 0).orElse("");
    if (!joined.equals(Incidents.digest(database))) {
      wrong.accept("incidents: altered since they were joined");
    }
  }

  private void report(long number, Rows rows) {
    String place = "report " + number + ": ";
    try {
      Row row =
          database
              .first("SELECT * FROM reports WHERE report = ?", Row::read, number)
              .orElseThrow(() -> new IllegalArgumentException("gone"));
      byte[] text =
          Packing.unpack(
              database
                  .first(
                      "SELECT body FROM texts WHERE report = ?",
                      answer -> answer.getBytes(1),
                      number)
                  .orElseThrow(() -> new IllegalArgumentException("its text is missing")));
      String textHash = Sha256.of(text);
      ReportRecord record = null;
      for (Packed packed : packed(number)) {
        ReportRecord read = record(row, packed, text, textHash);
        record = packed.revision == row.revision() ? read : record;
      }
      original(row);
      if (row.revision() != packed(number).size()) {
        wrong.accept(place + "not its latest record is in force");
      }
      if (record == null) {
        throw new IllegalArgumentException("its record is missing");
      }
      inForce(row, reports.read(text), record, rows);
    } catch (IllegalArgumentException e) {
      wrong.accept(place + e.getMessage());
    }
  }

  private List<Packed> packed(long number) {
    return database.list(
        "SELECT revision, sha256, body FROM records WHERE report = ? ORDER BY revision",
        row -> new Packed(row.getInt(1), row.getString(2), row.getBytes(3)),
        number);
  }

  private ReportRecord record(Row row, Packed packed, byte[] text, String textHash) {
    String place = "report " + row.number() + ", record " + packed.revision + ": ";
    String json = new String(Packing.unpack(packed.body, text), StandardCharsets.UTF_8);
    String hash = Sha256.of(json.getBytes(StandardCharsets.UTF_8));
    String origin = packed.revision == 1 ? origins(row) : "";
    Act act = packed.revision == 1 ? Act.ADD : Act.RECODE;
    String sealed = chain.digest(act, row.number(), packed.revision).orElse("");
    if (sealed.isEmpty()) {
      wrong.accept(place + "no entry of the chain tells of it: it was put in");
    } else if (!sealed.equals(Keeper.digest(row.original(), textHash, hash, origin))) {
      wrong.accept(
          place + "original, text or record, or its first origin, are not those that were sealed");
    } else if (!hash.equals(packed.sha256)) {
      wrong.accept(place + "its hash was altered");
    }
    return records.read(json);
  }

  /** Checks where a report was met; gives the digest of the first place. */
  private String origins(Row row) {
    List<Place> places =
        database.list(
            "SELECT file, entry, first, after, obtained, link FROM origins WHERE report = ?"
                + " ORDER BY link",
            Place::read,
            row.number());
    for (Place place : places.subList(Math.min(1, places.size()), places.size())) {
      if (!chain.digestOf(place.link()).equals(Optional.of(place.digest()))) {
        wrong.accept("report " + row.number() + ": origin " + place.file() + " was altered");
      }
    }
    return places.isEmpty() ? "" : places.get(0).digest();
  }

  private void original(Row row) {
    database
        .first(
            "SELECT body FROM originals WHERE report = ?",
            answer -> answer.getBytes(1),
            row.number())
        .map(Packing::unpack)
        .filter(bytes -> !Sha256.of(bytes).equals(row.original()))
        .ifPresent(bytes -> wrong.accept("report " + row.number() + ": its original was altered"));
  }

  private void inForce(Row row, Report report, ReportRecord record, Rows rows) {
    String place = "report " + row.number() + ": ";
    if (!row.tells(record.document())) {
      wrong.accept(place + "its row does not say what its record says");
    }
    if (!report.text().equals(record.document().text())) {
      wrong.accept(place + "its record is of another text");
    }
    Slices slices = new Slices(record.document().text());
    if (!Spans.of(record).stream().allMatch(slices::holds)) {
      wrong.accept(place + "a span lies outside the text");
      return;
    }
    for (String table : rows.wrong(database, row.number(), record)) {
      wrong.accept(place + "the rows in " + table + " are not those of its record");
    }
  }
}
