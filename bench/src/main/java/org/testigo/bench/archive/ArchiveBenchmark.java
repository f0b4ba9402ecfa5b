package org.testigo.bench.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.testigo.Testigo;
import org.testigo.archive.Archive;
import org.testigo.archive.ArchiveWriter;
import org.testigo.archive.file.Sha256;
import org.testigo.archive.find.CountKey;
import org.testigo.archive.find.Filter;
import org.testigo.archive.find.Kind;
import org.testigo.archive.find.Part;
import org.testigo.archive.find.Party;
import org.testigo.archive.find.Query;
import org.testigo.archive.keep.Packet;
import org.testigo.record.ClaimAct;
import org.testigo.record.EventType;
import org.testigo.record.Origin;
import org.testigo.record.RecordJson;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;
import org.testigo.record.Status;

/**
 * Adds reports to an archive and asks it: {@code ArchiveBenchmark ARCHIVE READ FILL FOLDER…}. READ
 * reports are made of the texts in the folders, read, and written as JSON Lines; then read again
 * and added: the ratio of the two rates is what an archive costs. FILL more are made by varying
 * records, so that questions can be asked of many reports without reading them; with READ and FILL
 * 0 an archive that is there is asked.
 */
public final class ArchiveBenchmark {
  private static final int WARM_UP = 200;
  private static final int ROUNDS = Integer.getInteger("rounds", 7);

  private final Testigo testigo = Testigo.open();
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final Variations variations;

  private ArchiveBenchmark(Variations variations) {
    this.variations = variations;
  }

  /**
   * Runs the benchmark.
   *
   * @param args the archive to make, how many reports to read, how many to fill in, folders of
   *     texts
   * @throws IOException where a text cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 3; i < args.length; i++) {
      try (Stream<Path> files = Files.list(Path.of(args[i]))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    ArchiveBenchmark benchmark = new ArchiveBenchmark(new Variations(texts));
    Path archive = Path.of(args[0]);
    int read = Integer.parseInt(args[1]);
    int fill = Integer.parseInt(args[2]);
    if (read + fill > 0) {
      benchmark.add(archive, read, fill);
    }
    ask(archive);
  }

  private void add(Path file, int read, int fill) throws IOException {
    RecordJson json = new RecordJson();
    inOrder(WARM_UP, n -> () -> testigo.read(variations.report(n)), record -> {});
    double[] rates = new double[2];
    List<ReportRecord> records = new ArrayList<>();
    Path lines = Files.createTempFile("records", ".jsonl");
    try (ArchiveWriter writer = ArchiveWriter.open(file, Clock.systemUTC(), "bench", false);
        var out = Files.newBufferedWriter(lines)) {
      int half = Math.max(1, read / 2);
      // alternately, so that other work on the machine meets both alike
      for (int round = 0; round < 2; round++) {
        int from = round * half;
        long start = System.nanoTime();
        inOrder(
            half,
            n -> () -> json.line(testigo.read(variations.report(from + n))),
            line -> write(out, line));
        rates[0] += half / seconds(start) / 2;
        start = System.nanoTime();
        inOrder(
            half,
            n -> () -> packet(variations.report(from + n)),
            packet -> {
              writer.add(packet);
              records.add(packet.record());
              trim(records);
            });
        writer.flush();
        rates[1] += half / seconds(start) / 2;
      }
      print(
          "read to JSON Lines: %.1f reports/s, read and added: %.1f reports/s, ratio %.2f",
          rates[0], rates[1], rates[1] / rates[0]);
      print(
          "file: %.0f bytes a report after %d reports",
          (double) writer.bytes() / (2 * half), 2 * half);
      List<ReportRecord> shapes = List.copyOf(records);
      long start = System.nanoTime();
      inOrder(fill, n -> () -> varied(shapes.get(n % shapes.size()), n), writer::add);
      writer.flush();
      print("filled in: %d varied records, %.1f a second", fill, fill / seconds(start));
    }
    Files.delete(lines);
    print("file: %.0f MB", Files.size(file) / 1e6);
  }

  private static void trim(List<ReportRecord> records) {
    if (records.size() > 500) {
      records.remove(0);
    }
  }

  private Packet packet(Report report) {
    return packet(report, testigo.read(report));
  }

  private static Packet packet(Report report, ReportRecord record) {
    byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
    Origin origin = new Origin("bench/" + report.id(), null, 0, bytes.length, Sha256.of(bytes));
    return Packet.of(report, origin, record).pack();
  }

  private Packet varied(ReportRecord shape, int number) {
    Variations.Varied varied =
        variations.vary(Report.of(shape.document().text() + " " + number), shape, number);
    return packet(varied.report(), varied.record());
  }

  private static void write(Writer out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Many threads make things, one takes them in their order. */
  private <T> void inOrder(int count, IntFunction<Callable<T>> make, Consumer<? super T> take) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    ArrayDeque<Future<T>> window = new ArrayDeque<>();
    try {
      for (int n = 0; n < count || !window.isEmpty(); n++) {
        if (n < count) {
          window.add(pool.submit(make.apply(n)));
        }
        if (n >= count || window.size() >= 8 * threads) {
          take.accept(window.remove().get());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void ask(Path file) {
    try (Archive archive = Archive.open(file)) {
      print(
          "archive: %d reports, %d events, %d claims, %d figures",
          archive.size(),
          archive.count(Query.all(Kind.EVENTS)),
          archive.count(Query.all(Kind.CLAIMS)),
          archive.count(Query.all(Kind.FIGURES)));
      for (Query query : queries()) {
        String words = String.join(" ", query.filters().stream().map(Filter::words).toList());
        time("count  " + query.kind() + " " + words, () -> archive.count(query));
        time("latest " + query.kind() + " " + words, () -> (long) archive.latest(query, 50).size());
      }
      for (Query query : List.of(Query.all(Kind.EVENTS), queries().get(0))) {
        String words = String.join(" ", query.filters().stream().map(Filter::words).toList());
        List<CountKey> keys = List.of(CountKey.MONTH, CountKey.PROVINCE);
        time("by month, province " + words, () -> (long) archive.count(query, keys).size());
      }
      System.gc();
      Runtime machine = Runtime.getRuntime();
      print(
          "heap in use %d MB of at most %d MB",
          (machine.totalMemory() - machine.freeMemory()) >> 20, machine.maxMemory() >> 20);
    }
  }

  private static List<Query> queries() {
    Query events = Query.all(Kind.EVENTS);
    Filter year = new Filter.Between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
    Filter coerce = new Filter.Types(List.of(EventType.COERCE));
    Filter occurred = new Filter.Statuses(List.of(Status.OCCURRED));
    Filter guayas = new Filter.At("Guayas");
    Filter civilians = new Filter.With(Part.RECIPIENT, new Party("sector:CVL"));
    Filter source = new Filter.With(Part.SOURCE, new Party("Human Rights"));
    return List.of(
        events.with(coerce).with(occurred),
        events.with(coerce).with(new Filter.Modes(List.of("arrest"))).with(guayas).with(year),
        events.with(guayas),
        events.with(year),
        events.with(civilians),
        events.with(new Filter.With(Part.ACTOR, new Party("police"))),
        events.with(source),
        events.with(new Filter.Text("\"armed conflict\"")),
        events.with(new Filter.PublishedBy("Reuters")).with(coerce),
        events.with(coerce).with(occurred).with(civilians).with(guayas).with(year).with(source),
        Query.all(Kind.CLAIMS).with(source).with(new Filter.Acts(List.of(ClaimAct.DENY))),
        Query.all(Kind.CLAIMS).with(coerce),
        Query.all(Kind.FIGURES).with(new Filter.Measures(List.of("killed"))).with(year),
        Query.all(Kind.REPORTS).with(new Filter.Text("\"armed conflict\"")),
        Query.all(Kind.REPORTS).with(new Filter.Text("police")).with(guayas));
  }

  private static void time(String what, LongSupplier question) {
    double[] milliseconds = new double[ROUNDS];
    long answer = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      answer = question.getAsLong();
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    print("%7.1f ms  (median of %d; %d)  %s", milliseconds[ROUNDS / 2], ROUNDS, answer, what);
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
