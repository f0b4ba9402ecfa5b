package org.testigo.archive.export.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.archive.export.row.ReportView;
import org.testigo.record.Claim;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Span;

/**
 * Writes events, claims and figures as W3C Web Annotations (JSON-LD), each with the words that it
 * was read from: by position, and by the words themselves with what stands around them, so that
 * they are found again when the text has drifted.
 */
public final class WebAnnotations implements Exporter {
  private static final int AROUND = 32;

  private final JsonFile file;

  /**
   * Begins a file.
   *
   * @param file the file
   * @throws IOException where it cannot be written
   */
  public WebAnnotations(Path file) throws IOException {
    this.file =
        JsonFile.list(
            file,
            "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\","
                + "\"id\":\"urn:testigo:annotations\",\"items\":[",
            "\n]}\n");
  }

  @Override
  public void write(ExportItem item) throws IOException {
    ReportView view = new ReportView(item.record());
    for (Event event : item.record().events()) {
      String mode = event.mode() == null ? "" : " " + event.mode();
      String value = event.type() + mode + " (" + event.status().code() + ")";
      file.add(annotation(view, event.id(), value, List.of(event.trigger())));
    }
    for (Claim claim : item.record().claims()) {
      String speaker = view.speaker(claim.id());
      String value = (speaker == null ? "someone" : speaker) + ": " + claim.act().code();
      file.add(annotation(view, claim.id(), value, claim.content()));
    }
    for (Figure figure : item.record().figures()) {
      String measure = figure.measure() == null ? "figure" : figure.measure();
      String value = measure + ": " + view.words(figure.span());
      file.add(annotation(view, figure.id(), value, List.of(figure.span())));
    }
  }

  private static ObjectNode annotation(ReportView view, String id, String value, List<Span> spans) {
    ObjectNode node = JsonFile.MAPPER.createObjectNode();
    String report = urn(view.document().id());
    node.put("type", "Annotation");
    node.put("id", report + ":" + id);
    node.put("motivation", "tagging");
    ObjectNode body = node.putObject("body");
    body.put("type", "TextualBody");
    body.put("purpose", "tagging");
    body.put("format", "text/plain");
    body.put("value", value);
    String source = view.document().url() == null ? report : view.document().url();
    var targets = node.putArray("target");
    for (Span span : spans) {
      ObjectNode target = targets.addObject();
      target.put("source", source);
      var selectors = target.putArray("selector");
      ObjectNode position = selectors.addObject();
      position.put("type", "TextPositionSelector");
      position.put("start", span.begin());
      position.put("end", span.end());
      ObjectNode quote = selectors.addObject();
      quote.put("type", "TextQuoteSelector");
      quote.put("exact", view.words(span.begin(), span.end()));
      quote.put("prefix", view.words(span.begin() - AROUND, span.begin()));
      quote.put("suffix", view.words(span.end(), span.end() + AROUND));
    }
    return node;
  }

  private static String urn(String id) {
    return "urn:testigo:" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
