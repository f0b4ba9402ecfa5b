package org.testigo.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of its article, in the words of schema.org. Scripts that are no
 * JSON say nothing.
 */
final class LinkedData {
  private static final int DEEPEST = 12;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final JsonNode article;

  private LinkedData(JsonNode article) {
    this.article = article;
  }

  /** Finds the article that a page is about. */
  static LinkedData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode root = parse(script.data());
      if (root != null) {
        collect(root, articles, 0);
      }
    }
    return new LinkedData(articles.isEmpty() ? MissingNode.getInstance() : articles.get(0));
  }

  private static @Nullable JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json.strip());
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject() && isArticle(node.path("@type"))) {
      articles.add(node);
    }
    for (JsonNode child : node) {
      collect(child, articles, depth + 1);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }

  /** A field of the article that is a word. */
  @Nullable String word(String field) {
    return clean(article.path(field));
  }

  /** The names of the persons or organisations in a field, set apart by commas. */
  @Nullable String names(String field) {
    List<String> names = new ArrayList<>();
    JsonNode value = article.path(field);
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      String name = clean(one.isObject() ? one.path("name") : one);
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable String clean(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    String value = Parser.unescapeEntities(one.asText(), false).strip();
    return value.isEmpty() ? null : value;
  }
}
