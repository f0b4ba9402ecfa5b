package org.testigo.bench.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintStream;
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
import org.testigo.record.RecordJson;
import org.testigo.record.Report;

/**
 * Articles a second, side by side in one run, one thread each: CoreNLP's tokenize, pos, lemma and
 * depparse against Testigo's whole way from text to JSON, on the same English texts.
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
    RecordJson json = new RecordJson();
    int[] written = new int[1];
    Consumer<String> peer = text -> coreNlp.annotate(new CoreDocument(text));
    Consumer<String> own =
        text -> written[0] += json.line(testigo.read(Report.of(text))).length();
    double[] peerSeconds = new double[ROUNDS];
    double[] ownSeconds = new double[ROUNDS];
    warm(peer, texts, 2);
    warm(own, texts, 20);
    for (int round = 0; round < ROUNDS; round++) {
      peerSeconds[round] = seconds(peer, texts);
      ownSeconds[round] = seconds(own, texts);
    }
    report(texts.size(), median(peerSeconds), median(ownSeconds), System.out);
  }

  private static void report(int texts, double peer, double own, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%d texts, one thread each: CoreNLP %.1f articles/s, Testigo %.1f articles/s, ratio %.1f%n",
        texts,
        texts / peer,
        texts / own,
        peer / own);
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
