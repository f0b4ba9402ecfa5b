package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.places.GazetteerInstall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo places}: more places than are built in. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Installs more places than are built in.",
    subcommands = PlacesCommand.Install.class)
final class PlacesCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  PlacesCommand() {}

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Say what to do: testigo places install FILE");
    }
  }

  /** {@code testigo places install}: a list of places becomes a file that is read where it lies. */
  @Command(
      name = "install",
      mixinStandardHelpOptions = true,
      description = {
        "Installs the places of a GeoNames dump (allCountries.txt, unpacked) or of a table",
        "with the headings name,lat,lon and if wanted country,admin1,kind,population."
      })
  static final class Install implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The list of places.")
    private @Nullable Path list;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "Where to put them (default: testigo/places.bin in the user's data folder).")
    private @Nullable Path out;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    Install() {}

    @Override
    public Integer call() throws IOException {
      if (spec == null || list == null) {
        throw new IllegalStateException("the command was not made by picocli");
      }
      Path target = out != null ? out : InstalledPlaces.of(System.getenv()).file();
      int places = install(list, target);
      PrintWriter screen = spec.commandLine().getOut();
      double megabytes = Files.size(target) / 1e6;
      screen.printf(Locale.ROOT, "%,d places, %.1f MB, in %s%n", places, megabytes, target);
      screen.flush();
      return 0;
    }

    private int install(Path from, Path target) throws IOException {
      if (quiet || !Terminal.showsMessages() || !Files.isRegularFile(from)) {
        return GazetteerInstall.install(from, target, read -> {});
      }
      try (ProgressBar bar =
          new ProgressBarBuilder()
              .setTaskName("installing")
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" MB", 1_000_000)
              .setInitialMax(Files.size(from))
              .setUpdateIntervalMillis(500)
              .build()) {
        LongConsumer shown = bar::stepTo;
        return GazetteerInstall.install(from, target, shown);
      }
    }
  }
}
