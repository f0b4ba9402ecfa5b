package org.testigo.archive.keep;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.chain.Act;
import org.testigo.archive.chain.Chain;
import org.testigo.archive.file.Database;
import org.testigo.archive.file.Sha256;
import org.testigo.record.Document;
import org.testigo.record.Origin;
import org.testigo.record.Problem;
import org.testigo.record.ReportRecord;

/** Puts reports and their records into the file; to be called within transactions. */
public final class Keeper {
  private final Database database;
  private final Clock clock;
  private final Chain chain;
  private final Tables tables;

  /**
   * Prepares to keep.
   *
   * @param database the archive
   * @param clock tells when something is added
   */
  public Keeper(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.chain = new Chain(database);
    this.tables = new Tables(database);
  }

  /** Forgets what may have been rolled back. */
  public void forget() {
    tables.forget();
  }

  /**
   * Says what the chain seals of a report.
   *
   * @param original the SHA-256 of the original bytes
   * @param text the SHA-256 of the report as it was read
   * @param record the SHA-256 of its record
   * @param place the digest of the place where it was met first; empty for a later record
   * @return the digest
   */
  public static String digest(String original, String text, String record, String place) {
    return Sha256.ofLines(original, text, record, place);
  }

  /**
   * Says what the chain seals of a place where a report was met.
   *
   * @param origin the place
   * @param obtained when the user got hold of it there, or null
   * @return the digest
   */
  public static String digest(Origin origin, @Nullable LocalDate obtained) {
    return Sha256.ofLines(
        origin.file(),
        entry(origin),
        origin.from() + "-" + origin.to(),
        obtained == null ? "" : obtained.toString());
  }

  /**
   * Finds a report by its original.
   *
   * @param original the SHA-256 of its bytes
   * @return its number, or empty where it is not there
   */
  public Optional<Long> number(String original) {
    return database.first(
        "SELECT report FROM reports WHERE original = ?", row -> row.getLong(1), original);
  }

  /**
   * Adds a report, unless it is there.
   *
   * @param packet the report
   * @return what became of it
   */
  public Kept add(Packet packet) {
    Origin origin = packet.origin();
    Optional<Long> known = number(origin.sha256());
    if (known.isPresent()) {
      return meet(known.get(), origin, packet.obtained());
    }
    forgetProblems(origin.toString());
    String now = now();
    long report = insert(packet, now);
    insertRecord(report, 1, now, packet);
    packet
        .original()
        .ifPresent(
            body ->
                database.run("INSERT INTO originals (report, body) VALUES (?, ?)", report, body));
    tables.fill(report, packet.record());
    String place = digest(origin, packet.obtained());
    String digest = digest(origin.sha256(), packet.textHash(), packet.recordHash(), place);
    place(report, origin, packet.obtained(), chain.append(now, Act.ADD, report, 1, digest));
    return Kept.ADDED;
  }

  private long insert(Packet packet, String now) {
    Document document = packet.record().document();
    LocalDate published = document.published();
    String publisher = document.publisher();
    database.run(
        "INSERT INTO reports (original, id, title, language, published, publisher,"
            + " publisher_folded, url, added, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        packet.origin().sha256(),
        document.id(),
        document.title(),
        document.language(),
        published == null ? null : published.toString(),
        publisher,
        publisher == null ? null : Folding.fold(publisher),
        document.url(),
        now);
    long report =
        number(packet.origin().sha256())
            .orElseThrow(() -> new IllegalStateException("the report was not added"));
    database.run(
        "INSERT INTO texts (report, sha256, body) VALUES (?, ?, ?)",
        report,
        packet.textHash(),
        packet.text());
    return report;
  }

  private void insertRecord(long report, int revision, String now, Packet packet) {
    database.run(
        "INSERT INTO records (report, revision, coded, sha256, body) VALUES (?, ?, ?, ?, ?)",
        report,
        revision,
        now,
        packet.recordHash(),
        packet.packedRecord());
  }

  /**
   * Notes that a report that is there was met at a place.
   *
   * @param report its number
   * @param origin the place
   * @param obtained when the user got hold of it there, or null
   * @return whether the place is new
   */
  public Kept meet(long report, Origin origin, @Nullable LocalDate obtained) {
    if (isKnown(report, origin)) {
      return Kept.THERE_ALREADY;
    }
    long link = chain.append(now(), Act.MEET, report, 0, digest(origin, obtained));
    place(report, origin, obtained, link);
    return Kept.MET_ELSEWHERE;
  }

  private static String entry(Origin origin) {
    return Objects.requireNonNullElse(origin.entry(), "");
  }

  /**
   * Tells whether a report was met at a place before.
   *
   * @param report its number
   * @param origin the place
   * @return whether it was
   */
  public boolean isKnown(long report, Origin origin) {
    return database
        .first(
            "SELECT 1 FROM origins WHERE report = ? AND file = ? AND entry = ?",
            row -> row.getInt(1),
            report,
            origin.file(),
            entry(origin))
        .isPresent();
  }

  private void place(long report, Origin origin, @Nullable LocalDate obtained, long link) {
    database.run(
        "INSERT INTO origins (report, file, entry, first, after, obtained, link)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        report,
        origin.file(),
        entry(origin),
        origin.from(),
        origin.to(),
        obtained == null ? null : obtained.toString(),
        link);
  }

  /**
   * Puts a new record in the place of the present one, which is kept as history.
   *
   * @param report the report's number
   * @param packet the report with its new record
   */
  public void recode(long report, Packet packet) {
    String now = now();
    int revision =
        1
            + database
                .first(
                    "SELECT max(revision) FROM records WHERE report = ?",
                    row -> row.getInt(1),
                    report)
                .orElse(0);
    insertRecord(report, revision, now, packet);
    database.run(
        "UPDATE reports SET revision = ?, language = ? WHERE report = ?",
        revision,
        packet.record().document().language(),
        report);
    index(report, packet.record());
    chain.append(
        now,
        Act.RECODE,
        report,
        revision,
        digest(packet.origin().sha256(), packet.textHash(), packet.recordHash(), ""));
  }

  /**
   * Makes the rows by which a report is found anew.
   *
   * @param report its number
   * @param record its record
   */
  public void index(long report, ReportRecord record) {
    tables.clear(report);
    tables.fill(report, record);
  }

  /**
   * Notes what could not be read.
   *
   * @param problem what is wrong
   */
  public void note(Problem problem) {
    database.run(
        "INSERT OR REPLACE INTO problems (file, line, code, message, remedy, met)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        Objects.requireNonNullElse(problem.file(), ""),
        problem.line(),
        problem.code(),
        problem.message(),
        problem.remedy(),
        now());
  }

  /**
   * Forgets what could not be read of a file, because it is read again.
   *
   * @param file the file
   */
  public void forgetProblems(String file) {
    database.run("DELETE FROM problems WHERE file = ?", file);
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
