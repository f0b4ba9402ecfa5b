package org.testigo.bench.accuracy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.testigo.Testigo;
import org.testigo.coder.attribution.Attribution;
import org.testigo.record.Report;
import org.testigo.record.Span;

/**
 * Writes the attributions of a report, which reach wider than the claims of its record, as the
 * scorer of attributions reads claims.
 */
final class AttributionLines {
  private final Testigo testigo;
  private final ObjectMapper mapper = new ObjectMapper();

  AttributionLines(Testigo testigo) {
    this.testigo = testigo;
  }

  String line(Report report) throws JsonProcessingException {
    ObjectNode record = mapper.createObjectNode();
    record.putObject("document").put("id", report.id());
    ArrayNode claims = record.putArray("claims");
    for (Attribution attribution : testigo.attributions(report)) {
      ObjectNode claim = claims.addObject();
      add(claim.putArray("sourceSpan"), report.text(), attribution.source());
      add(claim.putArray("cue"), report.text(), attribution.cue());
      add(claim.putArray("content"), report.text(), attribution.content());
    }
    return mapper.writeValueAsString(record);
  }

  private static void add(ArrayNode array, String text, List<Span> spans) {
    for (Span span : spans) {
      array
          .addArray()
          .add(text.codePointCount(0, span.begin()))
          .add(text.codePointCount(0, span.end()));
    }
  }
}
