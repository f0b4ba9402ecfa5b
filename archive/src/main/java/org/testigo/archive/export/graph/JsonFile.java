package org.testigo.archive.export.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of JSON nodes: one a line, or the items of a list within one object. */
final class JsonFile implements Closeable {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private final Writer out;
  private final boolean list;
  private final String tail;
  private boolean empty = true;

  private JsonFile(Writer out, boolean list, String tail) {
    this.out = out;
    this.list = list;
    this.tail = tail;
  }

  static JsonFile lines(Path file) throws IOException {
    return new JsonFile(Files.newBufferedWriter(file, StandardCharsets.UTF_8), false, "");
  }

  /** Begins a list: the head opens it, the tail closes it. */
  static JsonFile list(Path file, String head, String tail) throws IOException {
    Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    out.write(head);
    return new JsonFile(out, true, tail);
  }

  void add(JsonNode node) throws IOException {
    if (list) {
      out.write(empty ? "\n" : ",\n");
    }
    out.write(MAPPER.writeValueAsString(node));
    if (!list) {
      out.write('\n');
    }
    empty = false;
  }

  @Override
  public void close() throws IOException {
    out.write(tail);
    out.close();
  }
}
