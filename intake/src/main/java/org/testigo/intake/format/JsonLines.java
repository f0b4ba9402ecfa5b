package org.testigo.intake.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.testigo.intake.bytes.Rows;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * JSON Lines: one object a line, of which each becomes a report; a line that is wrong does not stop
 * the rest.
 */
final class JsonLines implements FormatReader {
  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public ReportStream read(Piece piece) {
    Charset encoding = RowText.encoding(piece);
    Rows rows = Rows.lines(RowText.bytes(piece), piece.limits().reportBytes());
    return new Steps(piece) {
      private boolean found;

      @Override
      boolean step() throws IOException {
        Optional<Rows.Row> row = rows.next();
        if (row.isEmpty()) {
          if (!found) {
            give(
                piece.refused(
                    "empty-file", "the file holds no reports", "give one JSON object a line"));
          }
          return false;
        }
        try {
          String json = RowText.of(row.get(), encoding, piece);
          if (!json.isBlank()) {
            found = true;
            object(json, row.get(), this);
          }
        } catch (InputException e) {
          found = true;
          e.problems().forEach(problem -> give(new Taken.Refused(problem)));
        }
        return true;
      }
    };
  }

  private void object(String json, Rows.Row row, Steps stream) {
    Piece piece = stream.piece();
    try {
      JsonNode node = mapper.readTree(json);
      JsonObject.give(node, row, row.line(), stream);
    } catch (JsonProcessingException e) {
      String message = "this line is no JSON: " + e.getOriginalMessage();
      stream.give(
          new Taken.Refused(
              new Problem(
                  "no-json", piece.place(), row.line(), message, "one JSON object a line")));
    }
  }
}
