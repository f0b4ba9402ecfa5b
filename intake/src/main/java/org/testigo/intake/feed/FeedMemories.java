package org.testigo.intake.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/** A small JSON file that remembers feeds by their addresses; it is written whole or not at all. */
public final class FeedMemories {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private FeedMemories() {}

  /**
   * Reads the file.
   *
   * @param file the file, which need not be there
   * @return the memory of each feed, by its address
   * @throws IOException where it is there and cannot be read
   * @throws InputException where it is no such file
   */
  public static Map<String, FeedMemory> read(Path file) throws IOException {
    Map<String, FeedMemory> feeds = new TreeMap<>();
    if (Files.notExists(file)) {
      return feeds;
    }
    try {
      for (Map.Entry<String, JsonNode> feed : MAPPER.readTree(file.toFile()).properties()) {
        feeds.put(feed.getKey(), memory(feed.getValue()));
      }
      return feeds;
    } catch (JsonProcessingException | DateTimeException e) {
      throw new InputException(
          new Problem(
              "wrong-memory",
              file.toString(),
              0,
              "it does not hold what is remembered of feeds",
              "remove it; entries that were read before are then read again"));
    }
  }

  private static FeedMemory memory(JsonNode node) {
    List<String> seen = new ArrayList<>();
    node.path("seen").forEach(one -> seen.add(one.asText()));
    return new FeedMemory(
        word(node, "etag"),
        word(node, "lastModified"),
        node.path("failures").asInt(),
        Instant.parse(node.path("notBefore").asText("1970-01-01T00:00:00Z")),
        seen);
  }

  private static @Nullable String word(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  /**
   * Writes the file.
   *
   * @param file the file
   * @param feeds the memory of each feed, by its address
   * @throws IOException where it cannot be written
   */
  public static void write(Path file, Map<String, FeedMemory> feeds) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    new TreeMap<>(feeds)
        .forEach(
            (address, memory) -> {
              ObjectNode node = root.putObject(address);
              node.put("etag", memory.etag());
              node.put("lastModified", memory.lastModified());
              node.put("failures", memory.failures());
              node.put("notBefore", memory.notBefore().toString());
              memory.seen().forEach(node.putArray("seen")::add);
            });
    Path whole = file.toAbsolutePath();
    Path beside = Files.createTempFile(whole.getParent(), "feeds", ".part");
    try {
      Files.write(beside, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
      Files.move(
          beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
