package org.testigo.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.chain.Chain;
import org.testigo.archive.chain.Link;
import org.testigo.archive.check.Checking;
import org.testigo.archive.file.Database;
import org.testigo.archive.find.Count;
import org.testigo.archive.find.CountKey;
import org.testigo.archive.find.Finder;
import org.testigo.archive.find.Found;
import org.testigo.archive.find.Kind;
import org.testigo.archive.find.Query;
import org.testigo.archive.find.Reports;
import org.testigo.archive.find.StoredReport;
import org.testigo.archive.joined.Decision;
import org.testigo.archive.joined.Incidents;
import org.testigo.archive.joined.StoredIncident;
import org.testigo.record.Problem;

/**
 * An archive that is open for reading. It shows one state, that of the first question; open it
 * again to see what was added since. For one thread.
 */
public final class Archive implements AutoCloseable {
  private final Database database;
  private final Finder finder;
  private final Reports reports;
  private final Incidents incidents;

  private Archive(Database database) {
    this.database = database;
    this.finder = new Finder(database);
    this.reports = new Reports(database);
    this.incidents = new Incidents(database);
  }

  /**
   * Opens an archive for reading; a program that writes to it meanwhile does no harm.
   *
   * @param file the file
   * @return the archive
   * @throws org.testigo.record.InputException where there is no archive that can be read
   */
  public static Archive open(Path file) {
    return new Archive(Database.read(file));
  }

  /**
   * Counts what passes the filters.
   *
   * @param query what is asked for
   * @return how many items
   */
  public long count(Query query) {
    return finder.count(query);
  }

  /**
   * Counts what passes the filters by its sorts.
   *
   * @param query what is asked for
   * @param keys what to count by
   * @return the counts, in the order of the keys
   */
  public List<Count> count(Query query, List<CountKey> keys) {
    return finder.count(query, keys);
  }

  /**
   * Finds items, the latest first.
   *
   * @param query what is asked for; no incidents
   * @param limit the most to give
   * @return the items
   */
  public List<Found> latest(Query query, int limit) {
    return finder.latest(query, limit);
  }

  /**
   * Finds all items, in the order in which their reports were added; in constant memory.
   *
   * @param query what is asked for; no incidents
   * @return the items, to be closed
   */
  public Stream<Found> find(Query query) {
    return finder.stream(query);
  }

  /**
   * Finds incidents, the latest first.
   *
   * @param query what is asked for: incidents
   * @param limit the most to give
   * @return the incidents
   */
  public List<StoredIncident> latestIncidents(Query query, int limit) {
    return incidents.latest(query, limit);
  }

  /**
   * Finds all incidents; in constant memory.
   *
   * @param query what is asked for: incidents
   * @return the incidents, to be closed
   */
  public Stream<StoredIncident> incidents(Query query) {
    return incidents.stream(query);
  }

  /**
   * Gives the reports that hold what is asked for, in the order in which they were added and in
   * constant memory; each says which of its items passed the filters.
   *
   * @param query what is asked for; {@code Query.all(Kind.REPORTS)} for everything
   * @return the reports, to be closed
   */
  public Stream<StoredReport> records(Query query) {
    return finder.records(query);
  }

  /**
   * Says why nothing passes the filters.
   *
   * @param query what was asked for, without an answer
   * @return sentences
   */
  public List<String> emptiedBy(Query query) {
    return finder.emptiedBy(query);
  }

  /**
   * Gives a report.
   *
   * @param number its number
   * @return the report
   */
  public StoredReport report(long number) {
    return reports.get(number);
  }

  /**
   * Tells whether a report is there.
   *
   * @param original the SHA-256 of its bytes
   * @return whether it is
   */
  public boolean holds(String original) {
    return database
        .first("SELECT 1 FROM reports WHERE original = ?", row -> row.getInt(1), original)
        .isPresent();
  }

  /**
   * Gives an original back.
   *
   * @param number the report's number
   * @return its bytes, or empty where they were not kept
   */
  public Optional<byte[]> original(long number) {
    return reports.original(number);
  }

  /**
   * Gives an earlier record back.
   *
   * @param number the report's number
   * @param revision which record, from 1
   * @return its JSON, or empty where there is none
   */
  public Optional<String> history(long number, int revision) {
    return reports.history(number, revision);
  }

  /**
   * Lists what people decided about incidents.
   *
   * @return the decisions, in their order
   */
  public List<Decision> decisions() {
    return incidents.decisions();
  }

  /**
   * Lists what could not be read.
   *
   * @return the problems, by file and line
   */
  public List<Problem> problems() {
    return database.list(
        "SELECT code, file, line, message, remedy FROM problems ORDER BY file, line, code",
        row ->
            new Problem(
                row.getString(1),
                row.getString(2).isEmpty() ? null : row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5)));
  }

  /**
   * Returns the last seal of the chain, which stands for all that was ever added and changed.
   *
   * @return the seal, or empty where nothing was added
   */
  public Optional<String> seal() {
    return new Chain(database).last().map(Link::seal);
  }

  /**
   * Looks for damage and tampering.
   *
   * @param head a seal that must occur in the chain, as somebody kept it elsewhere, or null
   * @param wrong takes what is wrong, in sentences that begin with the place
   * @param done told after each report
   */
  public void check(@Nullable String head, Consumer<String> wrong, Runnable done) {
    new Checking(database, wrong).run(head, done);
  }

  /**
   * Lists the reports.
   *
   * @return their numbers, in the order in which they were added
   */
  public List<Long> numbers() {
    return database.list("SELECT report FROM reports ORDER BY report", row -> row.getLong(1));
  }

  /**
   * Counts the reports.
   *
   * @return how many there are
   */
  public long size() {
    return finder.count(Query.all(Kind.REPORTS));
  }

  @Override
  public void close() {
    database.close();
  }
}
