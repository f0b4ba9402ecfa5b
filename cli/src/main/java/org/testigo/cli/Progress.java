package org.testigo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Origin;

/** A progress bar on the error stream with rate and time left, or none. */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;
  private long reports;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Nothing is shown. */
  static Progress none() {
    return new Progress(null);
  }

  /** Progress by the bytes of files, because nobody knows beforehand how many reports they hold. */
  static Progress ofFiles(String task, List<String> files) {
    long bytes = 0;
    for (String file : files) {
      try {
        bytes += file.equals("-") ? 0 : Files.size(Path.of(file));
      } catch (IOException e) {
        bytes += 0; // its reading will say what is wrong
      }
    }
    return new Progress(builder(task, bytes).setUnit(" kB", 1000).build());
  }

  /** Progress by a number of reports that is known. */
  static Progress ofReports(String task, long reports) {
    return new Progress(builder(task, reports).setUnit(" reports", 1).build());
  }

  private static ProgressBarBuilder builder(String task, long max) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(max)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setUpdateIntervalMillis(500);
  }

  void step(Origin origin) {
    reports++;
    if (bar != null) {
      bar.stepBy(origin.to() - origin.from());
      bar.setExtraMessage(reports + " reports");
    }
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
