package org.testigo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.archive.ArchiveWriter;
import org.testigo.archive.keep.Kept;
import org.testigo.archive.keep.Packet;
import org.testigo.intake.Intake;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.record.InputException;
import org.testigo.record.Origin;
import org.testigo.record.Problem;
import org.testigo.record.ReportRecord;
import org.testigo.record.Warning;

/**
 * Reads many reports at once and adds them to an archive from one thread, in the order of the
 * input. A window of reports is under way at any time, so that memory does not grow with the input;
 * what is ready is kept before waiting for what is not.
 */
final class Adding {
  private static final int WINDOW_PER_THREAD = 8;

  private final Testigo testigo;
  private final int threads;
  private final boolean keepOriginals;
  private final ArchiveWriter writer;
  private final Consumer<Problem> problems;
  private final Progress progress;
  private final ArrayDeque<Task> window = new ArrayDeque<>();
  private final Tally tally = new Tally();

  /** A report that is being read. */
  private record Task(Origin origin, Future<Packet> packet) {}

  /** What became of the input so far. */
  static final class Tally {
    private long added;
    private long known;
    private long elsewhere;
    private long wrong;

    long added() {
      return added;
    }

    long known() {
      return known;
    }

    long elsewhere() {
      return elsewhere;
    }

    long wrong() {
      return wrong;
    }

    private void count(Kept kept) {
      switch (kept) {
        case ADDED -> added++;
        case THERE_ALREADY -> known++;
        case MET_ELSEWHERE -> {
          known++;
          elsewhere++;
        }
      }
    }
  }

  /** How adding is done. */
  record Manner(int threads, boolean keepOriginals) {}

  Adding(
      Testigo testigo,
      Manner manner,
      ArchiveWriter writer,
      Consumer<Problem> problems,
      Progress progress) {
    this.testigo = testigo;
    this.threads = manner.threads();
    this.keepOriginals = manner.keepOriginals();
    this.writer = writer;
    this.problems = problems;
    this.progress = progress;
  }

  /** Adds all reports of the files, or those that come before the user stops it. */
  Tally run(Intake intake, List<String> files, Stopping stopping) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (String file : files) {
        if (stopping.wanted()) {
          break;
        }
        writer.forgetProblems(file);
        try (ReportStream reports = intake.open(file)) {
          while (!stopping.wanted() && reports.hasNext()) {
            arrive(reports.next(), pool);
          }
        }
      }
      while (!stopping.wanted() && !window.isEmpty()) {
        finishOne();
      }
      writer.flush();
    } finally {
      pool.shutdownNow();
    }
    return tally;
  }

  private void arrive(Taken taken, ExecutorService pool) {
    if (taken instanceof Taken.Refused refused) {
      complain(refused.problem());
    } else if (taken instanceof Taken.Given given) {
      Optional<Kept> known = writer.meet(given.origin(), obtained(given));
      if (known.isPresent()) {
        tally.count(known.get());
        progress.step(given.origin());
        return;
      }
      window.add(new Task(given.origin(), pool.submit(() -> packet(given))));
      while (!window.isEmpty() && window.element().packet().isDone()) {
        finishOne();
      }
      if (window.size() >= threads * WINDOW_PER_THREAD) {
        finishOne();
      }
    }
  }

  private Packet packet(Taken.Given given) {
    ReportRecord record = testigo.read(given.report());
    Packet.Builder builder =
        Packet.of(given.report(), given.origin(), record).obtained(obtained(given));
    return keepOriginals ? builder.original(given.original().toBytes()).pack() : builder.pack();
  }

  private static @Nullable LocalDate obtained(Taken.Given given) {
    Obtained obtained = given.obtained();
    return obtained == null ? null : LocalDate.ofInstant(obtained.at(), ZoneOffset.UTC);
  }

  private void finishOne() {
    Task task = window.remove();
    if (!task.packet().isDone()) {
      writer.flush();
    }
    try {
      Packet packet = task.packet().get();
      tally.count(writer.add(packet));
      warn(task.origin(), packet.record());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InputException wrong) {
        throw wrong;
      }
      complain(
          new Problem(
              "failed",
              task.origin().toString(),
              0,
              "this report could not be read: " + e.getCause(),
              "please report it, with the text; the other reports are added"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    progress.step(task.origin());
  }

  private void warn(Origin origin, ReportRecord record) {
    for (Warning warning : record.warnings()) {
      if (warning.kind().equals("language-not-read")) {
        complain(
            new Problem(
                warning.kind(),
                origin.toString(),
                0,
                warning.message(),
                "it is kept, with nothing coded; give --language where that is wrong"));
      }
    }
  }

  private void complain(Problem problem) {
    tally.wrong++;
    writer.note(problem);
    problems.accept(problem);
  }
}
