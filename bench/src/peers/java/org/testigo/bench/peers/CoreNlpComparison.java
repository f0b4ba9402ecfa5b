package org.testigo.bench.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.testigo.Testigo;
import org.testigo.language.LanguageReader;
import org.testigo.language.tree.Sentence;
import org.testigo.record.RecordJson;
import org.testigo.record.Report;

/**
 * Articles a second, side by side in one run, one thread each: CoreNLP's tokenize, pos, lemma and
 * depparse against Testigo's language layer, and its whole way from text to JSON, on the same
 * English texts.
 *
 * <p>{@code mvn -q -Ppeers -pl bench -am package -DskipTests}, then this class with a folder of
 * English {@code .txt} files; rounds alternate, and the median of the rounds counts.
 */
public final class CoreNlpComparison {
  private static final int ROUNDS = 5;

  private CoreNlpComparison() {}

  /**
   * Runs the comparison.
   *
   * @param args a folder of English text files
   * @throws IOException where a text cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args[0]));
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    properties.setProperty("threads", "1");
    StanfordCoreNLP coreNlp = new StanfordCoreNLP(properties);
    Testigo testigo = Testigo.open();
    LanguageReader reader = LanguageReader.of("en");
    RecordJson json = new RecordJson();
    long[] made = new long[1];
    Consumer<String> peer = text -> coreNlp.annotate(new CoreDocument(text));
    Consumer<String> trees = text -> made[0] += reader.read(text).size();
    Consumer<String> records =
        text -> made[0] += json.line(testigo.read(Report.of(text))).length();
    warm(peer, texts, 2);
    warm(trees, texts, 100);
    warm(records, texts, 100);
    double[][] seconds = new double[3][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      seconds[0][round] = seconds(peer, texts);
      seconds[1][round] = seconds(trees, texts);
      seconds[2][round] = seconds(records, texts);
    }
    int words = texts.stream().flatMap(text -> reader.read(text).stream()).mapToInt(Sentence::size).sum();
    System.out.printf("%d English texts, %d words, one thread each%n", texts.size(), words);
    double peerSeconds = median(seconds[0]);
    report("CoreNLP tokenize,pos,lemma,depparse", texts, words, peerSeconds, peerSeconds);
    report("Testigo words, tags, lemmas, trees, names", texts, words, median(seconds[1]), peerSeconds);
    report("Testigo from text to JSON record", texts, words, median(seconds[2]), peerSeconds);
  }

  private static void report(
      String what, List<String> texts, int words, double seconds, double peerSeconds) {
    System.out.printf(
        Locale.ROOT,
        "%-42s %7.1f articles/s %8.0f words/s  %5.1f times CoreNLP%n",
        what,
        texts.size() / seconds,
        words / seconds,
        peerSeconds / seconds);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (Testigo.language(Report.of(text)).equals("en")) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static void warm(Consumer<String> reader, List<String> texts, int times) {
    for (int i = 0; i < times; i++) {
      texts.forEach(reader);
    }
  }

  private static double seconds(Consumer<String> reader, List<String> texts) {
    long begin = System.nanoTime();
    texts.forEach(reader);
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
