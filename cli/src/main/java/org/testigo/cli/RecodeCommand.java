package org.testigo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.archive.Archive;
import org.testigo.archive.ArchiveWriter;
import org.testigo.archive.find.StoredReport;
import org.testigo.archive.keep.Packet;
import org.testigo.archive.recode.Changes;
import org.testigo.record.CoderVersion;
import org.testigo.record.Problem;
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
  private static final int AT_ONCE = 500;

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

  @Mixin private CoderOptions coding = new CoderOptions();

  private long coded;
  private long changed;
  private long wrong;
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
            ArchiveWriter.open(archive, Clock.systemUTC(), Commands.who("recode"), wait)) {
      List<Long> numbers;
      try (Archive open = Archive.open(archive)) {
        numbers = open.numbers();
      }
      boolean shown = !quiet && Terminal.showsMessages();
      try (Progress progress =
          shown ? Progress.ofReports("coding", numbers.size()) : Progress.none()) {
        recode(numbers, writer, progress, stopping);
      }
      out.println(
          coded
              + " of "
              + numbers.size()
              + " reports coded again, "
              + changed
              + " of them changed");
      changes.arrays().forEach((array, change) -> out.println("  " + array + " " + change));
      if (stopping.wanted()) {
        out.println("stopped; give the same command again to go on");
      }
      out.flush();
    }
    return wrong == 0 ? 0 : 2;
  }

  private void recode(
      List<Long> numbers, ArchiveWriter writer, Progress progress, Stopping stopping)
      throws IOException {
    Testigo testigo = coding.testigo();
    int threads = coding.threads(Commands.spec(spec));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int from = 0; from < numbers.size() && !stopping.wanted(); from += AT_ONCE) {
        // opened anew each time: an open reader keeps the log of what is written from being folded
        // in
        try (Archive open = Archive.open(archive)) {
          ArrayDeque<Task> window = new ArrayDeque<>();
          for (Long number : numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE))) {
            StoredReport before = open.report(number);
            window.add(new Task(before, pool.submit(() -> packet(testigo, before))));
            if (window.size() >= threads * WINDOW_PER_THREAD) {
              finish(window.remove(), writer, progress);
            }
          }
          while (!window.isEmpty()) {
            finish(window.remove(), writer, progress);
          }
          writer.flush();
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

  private void finish(Task task, ArchiveWriter writer, Progress progress) {
    progress.step();
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
      wrong++;
      Problem problem =
          new Problem(
              "failed",
              task.before().origins().get(0).toString(),
              0,
              "this report could not be coded: " + e.getCause(),
              "please report it, with the text; its old record stays");
      writer.note(problem);
      Commands.complain(Commands.spec(spec).commandLine().getErr(), problem);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
