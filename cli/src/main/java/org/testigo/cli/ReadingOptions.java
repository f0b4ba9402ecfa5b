package org.testigo.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.intake.Intake;
import org.testigo.intake.terms.Defaults;
import org.testigo.intake.terms.Limits;
import org.testigo.intake.terms.Mapping;
import org.testigo.intake.terms.Terms;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How reports are found and read: the options that {@code read} and {@code add} share. */
final class ReadingOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = {
        "Date of publication of reports that do not say theirs, as 2025-04-11;",
        "relative dates are read from it."
      })
  private @Nullable LocalDate published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who published the reports that do not say it.")
  private @Nullable String publisher;

  @Option(
      names = "--language",
      paramLabel = "en|es",
      description = "Language of the reports; detected when absent.")
  private @Nullable String language;

  @Option(
      names = "--map",
      paramLabel = "PART=COLUMN,…",
      description = "Columns of tables and fields of JSON, as text=body,published=date,id=key.")
  private @Nullable String map;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the files (default: UTF-8).")
  private Charset encoding = StandardCharsets.UTF_8;

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

  ReadingOptions() {}

  int threads(CommandSpec spec) {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + threads + ": at least one thread is needed");
    }
    return threads;
  }

  Intake intake(CommandSpec spec) {
    if (language != null && !Testigo.LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
      throw new ParameterException(
          spec.commandLine(), "--language " + language + " is not read; choose en or es");
    }
    Defaults defaults = new Defaults(published, publisher, language, encoding);
    Mapping mapping = map == null ? Mapping.PLAIN : Mapping.of(map);
    return new Intake(new Terms(defaults, mapping, Limits.DEFAULT), System.in);
  }

  Testigo testigo() throws IOException {
    Testigo plain = codebook == null ? Testigo.open() : Testigo.open(codebook);
    return InstalledPlaces.of(System.getenv()).addTo(plain, places);
  }
}
