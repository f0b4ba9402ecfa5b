package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.Archive;
import org.testigo.archive.find.Count;
import org.testigo.archive.find.CountKey;
import org.testigo.archive.find.Found;
import org.testigo.archive.find.Kind;
import org.testigo.archive.find.Query;
import org.testigo.archive.joined.StoredIncident;
import org.testigo.cli.output.Counts;
import org.testigo.cli.output.FoundLines;
import org.testigo.cli.output.FoundTable;
import org.testigo.cli.output.FoundWriter;
import org.testigo.cli.output.IncidentLines;
import org.testigo.cli.output.ItemFormat;
import org.testigo.cli.output.OutputFile;
import org.testigo.cli.output.Paint;
import org.testigo.record.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo events|claims|figures|…|search}: what is in an archive that passes filters. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
final class FindCommand implements Callable<Integer> {
  private static final int ON_SCREEN = 50;

  private final Kind kind;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARCHIVE",
      description = "The archive (default: ${DEFAULT-VALUE}).")
  private Path archive = Path.of(AddCommand.DEFAULT_ARCHIVE);

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--count-by",
      split = ",",
      paramLabel = "KEY",
      description =
          "Count instead of listing, by month, province, type, status, actor, source, publisher, …")
  private List<CountKey> countBy = new ArrayList<>();

  @Option(names = "--count", description = "Only say how many there are.")
  private boolean count;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "The most to show (default: " + ON_SCREEN + " in a table, the latest first; else all).")
  private @Nullable Integer limit;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "table, csv or jsonl (default: by the ending of --out, else table).")
  private @Nullable ItemFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; whole or not at all.")
  private @Nullable String out;

  FindCommand(Kind kind) {
    this.kind = kind;
  }

  /** The command's name: reports are searched for. */
  static String name(Kind kind) {
    return kind == Kind.REPORTS ? "search" : kind.toString();
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Commands.spec(spec);
    Query query = filters.query(kind, command);
    try (Archive open = Archive.open(archive)) {
      long total = open.count(query);
      if (out == null) {
        PrintWriter screen = command.commandLine().getOut();
        answer(open, query, total, screen);
        screen.flush();
      } else {
        toFile(open, query, total, out);
      }
      PrintWriter err = command.commandLine().getErr();
      if (total == 0) {
        open.emptiedBy(query).forEach(why -> err.println("testigo: nothing found: " + why));
      }
      err.flush();
    }
    return 0;
  }

  private void toFile(Archive open, Query query, long total, String file) throws IOException {
    try (OutputFile output = OutputFile.begin(file)) {
      answer(open, query, total, output.writer());
      output.finish();
    } catch (IOException e) {
      throw new InputException(OutputFile.unwritable(file, e));
    }
  }

  private void answer(Archive open, Query query, long total, Writer writer) throws IOException {
    ItemFormat form = format == null ? ItemFormat.ofFile(out) : format;
    if (count) {
      writer.write(total + "\n");
    } else if (!countBy.isEmpty()) {
      List<Count> counts = open.count(query, countBy);
      Counts.write(counts, countBy, form, writer);
    } else if (kind == Kind.INCIDENTS) {
      incidents(open, query, form, writer);
      note(form, total, writer);
    } else {
      items(open, query, form, writer);
      note(form, total, writer);
    }
  }

  private void note(ItemFormat form, long total, Writer writer) throws IOException {
    int shown = limit == null ? ON_SCREEN : limit;
    if (form == ItemFormat.TABLE && total > 0) {
      String rest = total > shown ? ", the latest " + shown + " shown (--limit N shows more)" : "";
      String what = total == 1 ? kind.toString().replaceFirst("s$", "") : kind.toString();
      writer.write("\n" + total + " " + what + rest + "\n");
    }
  }

  private void items(Archive open, Query query, ItemFormat form, Writer writer) throws IOException {
    FoundWriter items =
        switch (form) {
          case TABLE -> new FoundTable(writer, paint(), filters.sought());
          case CSV -> FoundLines.csv(kind, writer);
          case JSONL -> FoundLines.jsonl(kind, writer);
        };
    if (form == ItemFormat.TABLE) {
      for (Found found : open.latest(query, limit == null ? ON_SCREEN : limit)) {
        items.write(found);
      }
      return;
    }
    try (Stream<Found> all = open.find(query)) {
      Iterator<Found> each = limited(all).iterator();
      while (each.hasNext()) {
        items.write(each.next());
      }
    }
  }

  private <T> Stream<T> limited(Stream<T> all) {
    return limit == null ? all : all.limit(limit);
  }

  private void incidents(Archive open, Query query, ItemFormat form, Writer writer)
      throws IOException {
    IncidentLines lines = new IncidentLines(form, writer, paint());
    if (form == ItemFormat.TABLE) {
      for (StoredIncident one : open.latestIncidents(query, limit == null ? ON_SCREEN : limit)) {
        lines.write(one);
      }
      return;
    }
    try (Stream<StoredIncident> all = open.incidents(query)) {
      Iterator<StoredIncident> each = limited(all).iterator();
      while (each.hasNext()) {
        lines.write(each.next());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Paint paint() {
    return new Paint(out == null && Terminal.colours(System.getenv()));
  }
}
