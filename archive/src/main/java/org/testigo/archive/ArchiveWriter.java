package org.testigo.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.file.Database;
import org.testigo.archive.file.WriterLock;
import org.testigo.archive.find.StoredReport;
import org.testigo.archive.joined.EventMark;
import org.testigo.archive.joined.IncidentBook;
import org.testigo.archive.joined.Incidents;
import org.testigo.archive.joined.StoredIncident;
import org.testigo.archive.keep.Keeper;
import org.testigo.archive.keep.Kept;
import org.testigo.archive.keep.Packet;
import org.testigo.archive.recode.Changes;
import org.testigo.record.InputException;
import org.testigo.record.Origin;
import org.testigo.record.Problem;

/**
 * An archive that is open for writing; one program may have it so at a time. What is added is kept
 * whole or not at all, together with its rows and its entry in the chain: whatever kills the
 * program, at worst the reports since the last {@link #flush} are missing. For one thread.
 */
public final class ArchiveWriter implements AutoCloseable {
  private static final int MOST_PENDING = 64;

  private final WriterLock lock;
  private final Database database;
  private final Keeper keeper;
  private final IncidentBook incidents;
  private int pending;
  private boolean begun;
  private boolean recoding;
  private boolean failed;

  private ArchiveWriter(WriterLock lock, Database database, Clock clock) {
    this.lock = lock;
    this.database = database;
    this.keeper = new Keeper(database, clock);
    this.incidents = new IncidentBook(database, clock);
  }

  /**
   * Opens an archive for writing; makes it where there is none.
   *
   * @param file the file
   * @param clock tells when something is added
   * @param who what other programs are told that want to write
   * @param wait whether to wait while another program writes
   * @return the archive
   * @throws InputException where another program writes, or the file is no archive
   */
  public static ArchiveWriter open(Path file, Clock clock, String who, boolean wait) {
    WriterLock lock = WriterLock.take(file, who, wait);
    boolean open = false;
    try {
      ArchiveWriter writer = new ArchiveWriter(lock, Database.write(file), clock);
      open = true;
      return writer;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  /**
   * Tells whether a report is there already.
   *
   * @param original the SHA-256 of its bytes
   * @return whether it is
   */
  public boolean holds(String original) {
    return keeper.number(original).isPresent();
  }

  /**
   * Notes where a report was met that is there already.
   *
   * @param origin the place
   * @param obtained when the user got hold of it there, or null
   * @return what became of it, or empty where the report is not there
   */
  public Optional<Kept> meet(Origin origin, @Nullable LocalDate obtained) {
    Optional<Long> number = keeper.number(origin.sha256());
    if (number.isPresent() && keeper.isKnown(number.get(), origin)) {
      return Optional.of(Kept.THERE_ALREADY);
    }
    return number.map(
        report -> {
          begin();
          return keeper.meet(report, origin, obtained);
        });
  }

  /**
   * Adds a report, unless it is there.
   *
   * @param packet the report
   * @return what became of it
   * @throws InputException where it cannot be kept; nothing since the last {@link #flush} is
   */
  public Kept add(Packet packet) {
    begin();
    boolean good = false;
    try {
      Kept kept = keeper.add(packet);
      pending++;
      good = true;
      if (pending >= MOST_PENDING) {
        flush();
      }
      return kept;
    } finally {
      drop(!good);
    }
  }

  /**
   * Puts a new record in the place of the present one, which is kept as history. Incidents speak of
   * the events of the old one; they are taken out, to be joined again.
   *
   * @param before the report as the archive holds it
   * @param packet the report with its new record
   * @return what changed
   */
  public Changes recode(StoredReport before, Packet packet) {
    if (!recoding) {
      flush();
      incidents.clear();
      recoding = true;
    }
    begin();
    boolean good = false;
    try {
      keeper.recode(before.number(), packet);
      pending++;
      good = true;
      if (pending >= MOST_PENDING) {
        flush();
      }
      return Changes.between(before.record(), packet.record());
    } finally {
      drop(!good);
    }
  }

  /**
   * Makes the rows by which a report is found anew, from its record.
   *
   * @param report the report
   */
  public void index(StoredReport report) {
    begin();
    keeper.index(report.number(), report.record());
    pending++;
    if (pending >= MOST_PENDING) {
      flush();
    }
  }

  /**
   * Notes what could not be read.
   *
   * @param problem what is wrong
   */
  public void note(Problem problem) {
    begin();
    keeper.note(problem);
  }

  /**
   * Forgets what could not be read of a file, because it is read again.
   *
   * @param file the file
   */
  public void forgetProblems(String file) {
    begin();
    keeper.forgetProblems(file);
  }

  private void begin() {
    if (!begun) {
      database.begin();
      begun = true;
    }
  }

  private void drop(boolean bad) {
    if (bad && begun) {
      failed = true;
      begun = false;
      pending = 0;
      database.rollback();
      keeper.forget();
    }
  }

  /** Keeps all that was given so far: from here on no kill can take it away. */
  public void flush() {
    if (begun) {
      boolean good = false;
      try {
        database.commit();
        begun = false;
        pending = 0;
        good = true;
      } finally {
        drop(!good);
      }
    }
  }

  /**
   * Puts new incidents in the place of all present ones, whole or not at all.
   *
   * @param joined the new ones
   */
  public void replaceIncidents(Iterator<StoredIncident> joined) {
    flush();
    incidents.replace(joined);
  }

  /**
   * Notes what a person decided about events; the next joining heeds it.
   *
   * @param join whether the events are one incident; else no two of them are
   * @param events the events
   * @param by who decides
   * @param why the reason
   * @return the number of the decision
   */
  public long decide(boolean join, List<EventMark> events, String by, String why) {
    flush();
    return incidents.decide(join, events, by, why);
  }

  /**
   * Undoes a decision.
   *
   * @param decision its number
   * @param by who undoes it
   * @param why the reason
   * @return the number of the undoing
   */
  public long undo(long decision, String by, String why) {
    flush();
    return incidents.undo(decision, by, why);
  }

  /**
   * Finds the event that a mark names in the record in force.
   *
   * @param mark the mark
   * @return its place among the report's events, from 0, or empty where a new coding lost it
   */
  public Optional<Integer> place(EventMark mark) {
    return new Incidents(database).place(mark);
  }

  /**
   * Tells how large the archive is.
   *
   * @return the bytes of the file and of its log
   */
  public long bytes() {
    return database.bytes();
  }

  Database database() {
    return database;
  }

  /** Keeps all that was given, learns the shape of the tables for later questions, and closes. */
  @Override
  public void close() {
    try (lock;
        database) {
      flush();
      if (!failed) {
        database.learn();
      }
    }
  }
}
