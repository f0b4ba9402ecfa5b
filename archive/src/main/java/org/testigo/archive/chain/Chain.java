package org.testigo.archive.chain;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.file.Database;

/** The chain of an archive. */
public final class Chain {
  private static final String ALL =
      "SELECT entry, at, act, subject, revision, digest, seal FROM chain";

  private final Database database;

  /**
   * Prepares the chain of an archive.
   *
   * @param database the archive
   */
  public Chain(Database database) {
    this.database = database;
  }

  /**
   * Adds an entry; to be called within the transaction that makes the change.
   *
   * @param at when, as ISO 8601 in UTC
   * @param act what was done
   * @param subject the number of the report or of the decision
   * @param revision which record of the report, else 0
   * @param digest the SHA-256 of what was added
   * @return the number of the entry
   */
  public long append(String at, Act act, long subject, int revision, String digest) {
    Optional<Link> last = last();
    long entry = last.map(Link::entry).orElse(0L) + 1;
    Link bare = new Link(entry, at, act.code(), subject, revision, digest, "");
    String seal = bare.sealAfter(last.map(Link::seal).orElse(Link.BEFORE_ALL));
    database.run(
        "INSERT INTO chain (entry, at, act, subject, revision, digest, seal)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        entry,
        at,
        act.code(),
        subject,
        revision,
        digest,
        seal);
    return entry;
  }

  /**
   * Returns the last entry.
   *
   * @return the entry, or empty where nothing was ever added
   */
  public Optional<Link> last() {
    return database.first(ALL + " ORDER BY entry DESC LIMIT 1", Link::read);
  }

  /**
   * Returns what was sealed of something last.
   *
   * @param act what was done
   * @param subject the number of the report or of the decision
   * @param revision which record of the report, else 0
   * @return the digest, or empty where no entry tells of it
   */
  public Optional<String> digest(Act act, long subject, int revision) {
    return database.first(
        "SELECT digest FROM chain WHERE act = ? AND subject = ? AND revision = ?"
            + " ORDER BY entry DESC LIMIT 1",
        row -> row.getString(1),
        act.code(),
        subject,
        revision);
  }

  /**
   * Returns what an entry sealed.
   *
   * @param entry its number
   * @return the digest, or empty where there is no such entry
   */
  public Optional<String> digestOf(long entry) {
    return database.first(
        "SELECT digest FROM chain WHERE entry = ?", row -> row.getString(1), entry);
  }

  /**
   * Goes through the chain from its first entry.
   *
   * @param head a seal that must occur, as somebody kept it elsewhere, or null
   * @param broken takes what is wrong, in words, and where
   */
  public void verify(@Nullable String head, Consumer<String> broken) {
    String before = Link.BEFORE_ALL;
    long expected = 1;
    boolean met = head == null;
    try (Stream<Link> links = database.stream(ALL + " ORDER BY entry", Link::read)) {
      Iterator<Link> all = links.iterator();
      while (all.hasNext()) {
        Link link = all.next();
        if (link.entry() != expected) {
          broken.accept("chain: entry " + expected + " is missing");
        } else if (!link.seal().equals(link.sealAfter(before))) {
          broken.accept(
              "chain: entry "
                  + link.entry()
                  + " ("
                  + link.at()
                  + ") or the one before was altered");
        }
        before = link.seal();
        expected = link.entry() + 1;
        met |= link.seal().equals(head);
      }
    }
    if (!met) {
      broken.accept(
          "chain: the seal " + head + " does not occur: its end was cut off or rewritten");
    }
  }
}
