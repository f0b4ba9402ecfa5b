package org.testigo.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.cli.output.RecordWriter;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.record.Problem;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;
import org.testigo.record.Warning;

/**
 * Reads many reports at once and writes their records in the order of the input. A window of
 * reports is under way at any time, so that memory does not grow with the input.
 */
final class Reading {
  private static final int WINDOW_PER_THREAD = 8;

  private final Testigo testigo;
  private final int threads;
  private final Consumer<Problem> problems;
  private final boolean progress;

  private record Task(String origin, Future<ReportRecord> record) {}

  Reading(Testigo testigo, int threads, Consumer<Problem> problems, boolean progress) {
    this.testigo = testigo;
    this.threads = threads;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Reads all reports; the number of problems is returned. The writer is made once the first
   * reports are under way, so that it gets ready while the models load.
   */
  int run(ReportStream reports, Supplier<RecordWriter> writers) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    ArrayDeque<Task> window = new ArrayDeque<>();
    int wrong = 0;
    @Nullable RecordWriter writer = null;
    try (Progress shown = new Progress(progress)) {
      while (reports.hasNext()) {
        Taken taken = reports.next();
        if (taken instanceof Taken.Given given) {
          Report report = given.report();
          window.add(new Task(given.place(), pool.submit(() -> testigo.read(report))));
          if (writer == null) {
            writer = writers.get();
          }
          if (window.size() >= threads * WINDOW_PER_THREAD) {
            wrong += finish(window.remove(), writer);
            shown.step();
          }
        } else if (taken instanceof Taken.Refused refused) {
          problems.accept(refused.problem());
          wrong++;
        }
      }
      if (writer == null) {
        writer = writers.get();
      }
      while (!window.isEmpty()) {
        wrong += finish(window.remove(), writer);
        shown.step();
      }
      writer.end();
    } finally {
      pool.shutdownNow();
    }
    return wrong;
  }

  private int finish(Task task, RecordWriter writer) throws IOException {
    try {
      ReportRecord record = task.record().get();
      writer.write(task.origin(), record);
      for (Warning warning : record.warnings()) {
        if (warning.kind().equals("language-not-read")) {
          problems.accept(
              new Problem(
                  warning.kind(),
                  task.origin(),
                  0,
                  warning.message(),
                  "give --language en or --language es if that is wrong"));
          return 1;
        }
      }
      return 0;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof org.testigo.record.InputException wrong) {
        throw wrong;
      }
      problems.accept(
          new Problem(
              "failed",
              task.origin(),
              0,
              "this report could not be read: " + e.getCause(),
              "please report it, with the text; the other reports are read"));
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** A progress bar on the error stream, or none. */
  private static final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    Progress(boolean shown) {
      bar =
          shown
              ? new ProgressBarBuilder()
                  .setTaskName("reading")
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUnit(" reports", 1)
                  .showSpeed()
                  .setUpdateIntervalMillis(500)
                  .build()
              : null;
    }

    void step() {
      if (bar != null) {
        bar.step();
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
