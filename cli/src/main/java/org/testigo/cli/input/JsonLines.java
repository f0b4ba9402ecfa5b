package org.testigo.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Problem;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/**
 * Reads reports from JSON Lines, one object a line; a line that is wrong does not stop the rest.
 */
final class JsonLines implements Iterator<Input> {
  private final String file;
  private final BufferedReader lines;
  private final Defaults defaults;
  private final ObjectMapper mapper = new ObjectMapper();
  private final ArrayDeque<Input> ready = new ArrayDeque<>();
  private int line;
  private int found;
  private boolean ended;

  JsonLines(String file, InputStream in, Defaults defaults) {
    this.file = file;
    this.defaults = defaults;
    this.lines =
        new BufferedReader(
            new InputStreamReader(
                in, defaults.encoding().newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void advance() {
    try {
      String next = lines.readLine();
      if (next == null) {
        end();
        return;
      }
      line++;
      if (!next.isBlank()) {
        found++;
        read(next);
      }
    } catch (CharacterCodingException e) {
      String remedy = "convert the file to UTF-8, or name its encoding with --encoding";
      bad("wrong-encoding", "not in " + defaults.encoding().name() + " from here on", remedy);
      end();
    } catch (IOException e) {
      ready.add(new Input.Bad(Inputs.unreadable(file, e)));
      end();
    }
  }

  private void end() {
    ended = true;
    if (found == 0 && ready.isEmpty()) {
      line = 0;
      bad("empty-file", "the file holds no reports", "give one JSON object a line");
    }
    try {
      lines.close();
    } catch (IOException e) {
      ready.add(new Input.Bad(Inputs.unreadable(file, e)));
    }
  }

  private void read(String json) {
    try {
      JsonNode node = mapper.readTree(json);
      JsonNode text = node.get("text");
      if (text == null || !text.isTextual() || text.asText().isBlank()) {
        bad("no-text", "this line has no text", "give each object a \"text\"");
        return;
      }
      LocalDate published = date(node.get("published"));
      Report report =
          new Report(
              word(node, "id"),
              word(node, "title"),
              text.asText(),
              word(node, "language"),
              published,
              published == null ? PublishedFrom.UNKNOWN : PublishedFrom.METADATA,
              word(node, "publisher"),
              word(node, "url"));
      ready.add(new Input.Given(file + ":" + line, defaults.complete(report)));
    } catch (JsonProcessingException e) {
      bad("no-json", "this line is no JSON: " + e.getOriginalMessage(), "one JSON object a line");
    }
  }

  private @Nullable LocalDate date(@Nullable JsonNode node) {
    if (node == null || node.isNull() || node.asText().isBlank()) {
      return null;
    }
    String written = node.asText();
    try {
      return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
    } catch (DateTimeParseException e) {
      bad(
          "no-date",
          "\"published\": \"" + written + "\" is no date; the report is read without it",
          "write it as 2025-04-11");
      return null;
    }
  }

  private static @Nullable String word(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.asText().isBlank() ? null : value.asText();
  }

  private void bad(String code, String message, String remedy) {
    ready.add(new Input.Bad(new Problem(code, file, line, message, remedy)));
  }
}
