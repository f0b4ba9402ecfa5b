package org.testigo.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How reports are coded for an archive. */
final class CoderOptions {
  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "A codebook folder that adds to the built-in codebook or overrides it.")
  private @Nullable Path codebook;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at the same time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  CoderOptions() {}

  int threads(CommandSpec spec) {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + threads + ": at least one thread is needed");
    }
    return threads;
  }

  Testigo testigo() throws IOException {
    return codebook == null ? Testigo.open() : Testigo.open(codebook);
  }
}
