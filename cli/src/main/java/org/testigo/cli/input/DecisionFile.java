package org.testigo.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.testigo.incidents.cluster.Decision;
import org.testigo.incidents.cluster.Decisions;
import org.testigo.incidents.sketch.EventRef;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * Reads what people decided: one JSON object a line, {@code {"a": "report#v1", "b": "report#v2",
 * "verdict": "same", "by": "…", "why": "…"}}.
 */
public final class DecisionFile {
  private static final String FORM =
      "write {\"a\": \"report#v1\", \"b\": \"other#v2\", \"verdict\": \"same\"}, or different";

  private DecisionFile() {}

  /**
   * Reads a file of decisions.
   *
   * @param file the file
   * @return the decisions that hold
   * @throws InputException where it cannot be read or a line is no decision
   */
  public static Decisions read(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    List<Decision> decisions = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          decisions.add(decision(mapper.readTree(line)));
        }
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new InputException(
          new Problem("no-decision", file.toString(), number, "this line is no decision", FORM));
    } catch (IOException e) {
      throw new InputException(
          new Problem(
              "unreadable",
              file.toString(),
              0,
              "the file cannot be read: " + e.getMessage(),
              "check its name and permissions"));
    }
    return Decisions.of(decisions);
  }

  private static Decision decision(JsonNode node) {
    String verdict = node.path("verdict").asText();
    boolean same = verdict.equals(Decision.Verdict.SAME.code());
    if (!same && !verdict.equals(Decision.Verdict.DIFFERENT.code())) {
      throw new IllegalArgumentException("verdict " + verdict);
    }
    return new Decision(
        EventRef.parse(node.path("a").asText()),
        EventRef.parse(node.path("b").asText()),
        same ? Decision.Verdict.SAME : Decision.Verdict.DIFFERENT,
        node.hasNonNull("by") ? node.path("by").asText() : null,
        node.hasNonNull("why") ? node.path("why").asText() : null);
  }
}
