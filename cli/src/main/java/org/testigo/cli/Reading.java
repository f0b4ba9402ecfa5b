package org.testigo.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
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
import org.testigo.cli.input.Input;
import org.testigo.cli.input.Inputs;
import org.testigo.cli.output.RecordWriter;
import org.testigo.record.Problem;
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
   * Reads all files; the number of problems is returned. The writer is made once the first reports
   * are under way, so that it gets ready while the models load.
   */
  int run(Inputs inputs, List<String> files, Supplier<RecordWriter> writers) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    ArrayDeque<Task> window = new ArrayDeque<>();
    int wrong = 0;
    @Nullable RecordWriter writer = null;
    try (Progress shown = new Progress(progress)) {
      for (String file : files) {
        Iterator<Input> reports = inputs.open(file);
        while (reports.hasNext()) {
          Input input = reports.next();
          if (input instanceof Input.Given given) {
            window.add(new Task(given.origin(), pool.submit(() -> testigo.read(given.report()))));
            if (writer == null) {
              writer = writers.get();
            }
            if (window.size() >= threads * WINDOW_PER_THREAD) {
              wrong += finish(window.remove(), writer);
              shown.step();
            }
          } else if (input instanceof Input.Bad bad) {
            problems.accept(bad.problem());
            wrong++;
          }
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
