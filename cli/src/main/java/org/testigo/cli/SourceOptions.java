package org.testigo.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

/** How reports are found, and what holds for all that do not say it themselves. */
final class SourceOptions {
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

  SourceOptions() {}

  Intake intake(CommandSpec spec) {
    if (language != null && !Testigo.LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
      throw new ParameterException(
          spec.commandLine(), "--language " + language + " is not read; choose en or es");
    }
    Defaults defaults = new Defaults(published, publisher, language, encoding);
    Mapping mapping = map == null ? Mapping.PLAIN : Mapping.of(map);
    return new Intake(new Terms(defaults, mapping, Limits.DEFAULT), System.in);
  }
}
