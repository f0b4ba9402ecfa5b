package org.testigo.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.testigo.Testigo;
import org.testigo.record.PublishedFrom;
import org.testigo.record.RecordJson;
import org.testigo.record.Report;

/**
 * Runs the gold sets of a shared folder through Testigo and has them scored by the scorers that
 * come with them (Python 3). Says so where the folder is absent.
 *
 * <p>{@code bench/accuracy [SHARED] [SET …]} from the root of the repository; without sets, all.
 */
public final class AccuracyEval {
  /** One gold set: its file or folder, its scorer, and whether it holds whole reports. */
  private record GoldSet(String name, String gold, String scorer) {}

  private static final List<GoldSet> SETS =
      List.of(
          new GoldSet("reports", "gold/reports/dev", "reports.py"),
          new GoldSet("seed", "gold/reports/seed", "reports.py"),
          new GoldSet("gsr", "data/gold/gsr-dev.jsonl", "gsr.py"),
          new GoldSet("plover-es", "data/gold/plover-es-dev.jsonl", "gsr.py"),
          new GoldSet("polnear", "data/gold/polnear-dev.jsonl", "attribution.py"),
          new GoldSet("timex", "data/gold/timex-en-dev.jsonl.gz", "timex.py"),
          new GoldSet("geo-trnews", "data/gold/geo-trnews-dev.jsonl.gz", "geo.py"),
          new GoldSet("geo-lgl", "data/gold/geo-lgl-dev.jsonl.gz", "geo.py"));

  private final Path shared;
  private final PrintStream out;
  private final Testigo testigo = Testigo.open();
  private final RecordJson json = new RecordJson();
  private final AttributionLines attributions = new AttributionLines(testigo);
  private final ObjectMapper mapper = new ObjectMapper();

  private AccuracyEval(Path shared, PrintStream out) {
    this.shared = shared;
    this.out = out;
  }

  /**
   * Runs the sets.
   *
   * @param args the shared folder, and the names of sets
   * @throws IOException where a file cannot be read or written
   * @throws InterruptedException where the run is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!Files.isDirectory(shared.resolve("score"))) {
      out.println("The gold sets are not here: no " + shared.resolve("score") + "; nothing to do.");
      return;
    }
    List<String> wanted = List.of(args).subList(Math.min(1, args.length), args.length);
    AccuracyEval eval = new AccuracyEval(shared, out);
    for (GoldSet set : SETS) {
      if (wanted.isEmpty() || wanted.contains(set.name())) {
        eval.run(set);
      }
    }
  }

  private void run(GoldSet set) throws IOException, InterruptedException {
    Path gold = shared.resolve(set.gold());
    if (!Files.exists(gold)) {
      out.println("## " + set.name() + ": not here");
      return;
    }
    Path records = Files.createTempFile("testigo-" + set.name(), ".jsonl");
    long begin = System.nanoTime();
    int count = 0;
    try (Writer writer = Files.newBufferedWriter(records, StandardCharsets.UTF_8)) {
      for (Report report : Files.isDirectory(gold) ? folder(gold) : lines(gold)) {
        boolean wide = set.scorer().equals("attribution.py");
        writer.write(wide ? attributions.line(report) : json.line(testigo.read(report)));
        writer.write('\n');
        count++;
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    out.printf(Locale.ROOT, "%n## %s: %d texts in %.1f s%n%n", set.name(), count, seconds);
    Path scorer = shared.resolve("score").resolve(set.scorer());
    Process process =
        new ProcessBuilder("python3", scorer.toString(), gold.toString(), records.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(out::println);
    }
    process.waitFor();
    Files.delete(records);
  }

  private List<Report> folder(Path gold) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(gold)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Report> reports = new ArrayList<>();
    for (Path text : texts) {
      Path facts = Path.of(text.toString().replaceAll("\\.txt$", ".gold.json"));
      JsonNode document = mapper.readTree(facts.toFile()).path("document");
      String body = Files.readString(text, StandardCharsets.UTF_8);
      reports.add(report(document, String.valueOf(text.getFileName()), body));
    }
    return reports;
  }

  private List<Report> lines(Path gold) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (InputStream file = Files.newInputStream(gold);
        InputStream in = gold.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = mapper.readTree(line);
        reports.add(report(node, node.path("id").asText(), node.path("text").asText()));
      }
    }
    return reports;
  }

  private static Report report(JsonNode node, String id, String text) {
    LocalDate published = date(word(node, "published"));
    return new Report(
        id,
        word(node, "title"),
        text,
        word(node, "language"),
        published,
        published == null ? PublishedFrom.UNKNOWN : PublishedFrom.METADATA,
        word(node, "publisher"),
        null);
  }

  private static @Nullable String word(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.asText().isBlank() ? null : value.asText();
  }

  private static @Nullable LocalDate date(@Nullable String written) {
    try {
      return written == null || written.length() < 10
          ? null
          : LocalDate.parse(written.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
