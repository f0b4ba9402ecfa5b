package org.testigo.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.Rows;
import org.testigo.intake.terms.Mapping.Part;

/** A JSON object that is a report. */
final class JsonObject {
  private JsonObject() {}

  /** Gives the report of an object, or says that it has no text. */
  static void give(JsonNode node, Rows.Row row, int number, Steps stream) {
    Fields fields = new Fields(stream.piece(), row, number, column -> word(node, column));
    if (fields.text() == null) {
      String column = String.join("+", stream.piece().terms().mapping().columns(Part.TEXT));
      stream.give(
          fields.refused(
              "no-text",
              row.line() > 0 ? "this line has no text" : "object " + number + " has no text",
              "give each object a \"" + column + "\", or name another with --map text=NAME"));
      return;
    }
    fields.give(stream);
  }

  private static @Nullable String word(JsonNode node, String column) {
    JsonNode value = node.get(column);
    if (value == null) {
      value = node;
      for (String step : column.split("\\.", -1)) {
        value = value == null ? null : value.get(step);
      }
    }
    return value == null || !value.isValueNode() || value.isNull() ? null : value.asText();
  }
}
