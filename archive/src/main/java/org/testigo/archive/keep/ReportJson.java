package org.testigo.archive.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/** A report as it was read, as JSON and back. Threads may share it. */
public final class ReportJson {
  private final ObjectMapper mapper = new ObjectMapper();

  /** Makes a writer and reader. */
  public ReportJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return its JSON in UTF-8; the same report gives the same bytes
   */
  public byte[] bytes(Report report) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", report.id());
    node.put("title", report.title());
    node.put("language", report.language());
    LocalDate published = report.published();
    node.put("published", published == null ? null : published.toString());
    node.put("publishedFrom", report.publishedFrom().code());
    node.put("publisher", report.publisher());
    node.put("url", report.url());
    node.put("text", report.text());
    try {
      return mapper.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report cannot be written", e);
    }
  }

  /**
   * Reads a report.
   *
   * @param json what {@link #bytes} made
   * @return the report
   * @throws IllegalArgumentException where it is no report
   */
  public Report read(byte[] json) {
    try {
      JsonNode node = mapper.readTree(new String(json, StandardCharsets.UTF_8));
      String published = text(node, "published");
      String text = text(node, "text");
      if (text == null) {
        throw new IllegalArgumentException("no text");
      }
      return new Report(
          text(node, "id"),
          text(node, "title"),
          text,
          text(node, "language"),
          published == null ? null : LocalDate.parse(published),
          PublishedFrom.valueOf(node.path("publishedFrom").asText().toUpperCase(Locale.ROOT)),
          text(node, "publisher"),
          text(node, "url"));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no report: " + e.getOriginalMessage(), e);
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }
}
