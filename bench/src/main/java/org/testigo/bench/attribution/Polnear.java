package org.testigo.bench.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.testigo.record.Span;

/** Articles with the attributions that people have marked in them. */
final class Polnear {
  /**
   * An article.
   *
   * @param text its text
   * @param marked what was marked in it
   */
  record Article(String text, List<Marked> marked) {}

  /**
   * A marked attribution, in UTF-16 offsets.
   *
   * @param source its source, or none
   * @param cue its cue
   * @param content its content
   */
  record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

  private Polnear() {}

  static List<Article> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(article(mapper.readTree(line)));
      }
    }
    return articles;
  }

  private static Article article(JsonNode node) {
    String text = node.path("text").asText();
    List<Marked> marked = new ArrayList<>();
    for (JsonNode one : node.path("attributions")) {
      marked.add(
          new Marked(
              spans(text, one.path("source")),
              spans(text, one.path("cue")),
              spans(text, one.path("content"))));
    }
    return new Article(text, marked);
  }

  private static List<Span> spans(String text, JsonNode given) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : given) {
      int begin = text.offsetByCodePoints(0, pair.get(0).asInt());
      int end = text.offsetByCodePoints(begin, pair.get(1).asInt() - pair.get(0).asInt());
      spans.add(new Span(begin, end));
    }
    return spans;
  }
}
