package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.archive.Archive;
import org.testigo.archive.ArchiveWriter;
import org.testigo.archive.find.Kind;
import org.testigo.archive.find.Query;
import org.testigo.archive.find.StoredReport;
import org.testigo.archive.keep.Packet;
import org.testigo.archive.recode.Changes;
import org.testigo.record.CoderVersion;
import org.testigo.record.ReportRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code testigo recode}: codes an archive again, and says what that changed. */
@Command(
    name = "recode",
    mixinStandardHelpOptions = true,
    description = {
      "Codes the reports of an archive again, with the codebook and models of this Testigo.",
      "Old records are kept as history. May be stopped; the same command goes on where it was."
    })
final class RecodeCommand implements Callable<Integer> {
  private static final int WINDOW_PER_THREAD = 8;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARCHIVE",
      description = "The archive (default: ${DEFAULT-VALUE}).")
  private Path archive = Path.of(AddCommand.DEFAULT_ARCHIVE);

  @Option(
      names = "--all",
      description =
          "Also reports that a coder of the same version has read, such as one whose own codebook changed.")
  private boolean all;

  @Option(names = "--list", description = "Name each report whose record changed.")
  private boolean list;

  @Option(names = "--wait", description = "Wait while another program writes to the archive.")
  private boolean wait;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  private long coded;
  private long changed;
  private Changes changes = Changes.none();

  // who reads a language is known once a report in it was read
  private final Map<String, CoderVersion> coders = new ConcurrentHashMap<>();

  RecodeCommand() {}

  /** A report that is being coded again. */
  private record Task(StoredReport before, Future<Optional<Packet>> packet) {}

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Commands.spec(spec);
    PrintWriter out = command.commandLine().getOut();
    try (Stopping stopping = new Stopping();
        ArchiveWriter writer =
            ArchiveWriter.open(archive, Clock.systemUTC(), Commands.who("recode"), wait);
        Archive open = Archive.open(archive);
        Progress progress =
            !quiet && Terminal.showsMessages()
                ? Progress.ofReports("coding", open.size())
                : Progress.none();
        Stream<StoredReport> reports = open.records(Query.all(Kind.REPORTS))) {
      recode(reports.iterator(), writer, progress, stopping);
      writer.flush();
      out.println(
          coded + " of " + open.size() + " reports coded again, " + changed + " of them changed");
      changes.arrays().forEach((array, change) -> out.println("  " + array + " " + change));
      if (stopping.wanted()) {
        out.println("stopped; give the same command again to go on");
      }
      out.flush();
    }
    return 0;
  }

  private void recode(
      Iterator<StoredReport> reports, ArchiveWriter writer, Progress progress, Stopping stopping)
      throws IOException {
    Testigo testigo = reading.testigo();
    int threads = reading.threads(Commands.spec(spec));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    ArrayDeque<Task> window = new ArrayDeque<>();
    try {
      while (!stopping.wanted() && (reports.hasNext() || !window.isEmpty())) {
        if (reports.hasNext()) {
          StoredReport before = reports.next();
          window.add(new Task(before, pool.submit(() -> packet(testigo, before))));
        }
        if (!reports.hasNext() || window.size() >= threads * WINDOW_PER_THREAD) {
          finish(window.remove(), writer);
          progress.step();
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** The report with a new record, unless its present one was made by the same coder. */
  private Optional<Packet> packet(Testigo testigo, StoredReport before) {
    CoderVersion coder = before.record().coder();
    String language = before.record().document().language();
    if (!all && coder.equals(coders.get(language))) {
      return Optional.empty();
    }
    ReportRecord record = testigo.read(before.report());
    coders.put(record.document().language(), record.coder());
    return all || !coder.equals(record.coder())
        ? Optional.of(Packet.of(before.report(), before.origins().get(0), record).pack())
        : Optional.empty();
  }

  private void finish(Task task, ArchiveWriter writer) {
    try {
      Optional<Packet> packet = task.packet().get();
      if (packet.isEmpty()) {
        return;
      }
      Changes change = writer.recode(task.before(), packet.get());
      coded++;
      if (!change.isEmpty()) {
        changed++;
        changes = changes.plus(change);
        if (list) {
          PrintWriter out = Commands.spec(spec).commandLine().getOut();
          out.println(task.before().record().document().id() + "  " + change.arrays());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "report " + task.before().number() + " could not be coded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
