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
      names = "--places",
      paramLabel = "FILE",
      description = {
        "Places to know beside those built in, as 'testigo places install' makes them",
        "(default: those installed; none: built-in places alone)."
      })
  private @Nullable String places;

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
    Testigo plain = codebook == null ? Testigo.open() : Testigo.open(codebook);
    return InstalledPlaces.of(System.getenv()).addTo(plain, places);
  }
}
