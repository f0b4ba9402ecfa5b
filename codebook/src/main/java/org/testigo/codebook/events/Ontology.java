package org.testigo.codebook.events;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.testigo.codebook.yaml.Node;
import org.testigo.record.EventType;

/** The event types of PLOVER with their modes, and the contexts. Immutable. */
public final class Ontology {
  private final Map<EventType, TypeEntry> types = new EnumMap<>(EventType.class);
  private List<String> contexts = List.of();

  /**
   * What PLOVER says of a type.
   *
   * @param quad verbal or material, cooperation or conflict
   * @param score its place between conflict and cooperation
   * @param recipient whether the type asks for a recipient
   * @param meaning what it means, in a sentence
   * @param modes its modes with their scores
   */
  public record TypeEntry(
      String quad, double score, boolean recipient, String meaning, Map<String, Double> modes) {
    /** Copies the map. */
    public TypeEntry {
      modes = java.util.Collections.unmodifiableMap(new TreeMap<>(modes));
    }
  }

  Ontology() {}

  void read(Node file) {
    file.allow("types", "contexts");
    for (Map.Entry<String, Node> entry : file.get("types").entries().entrySet()) {
      Node node = entry.getValue();
      node.allow("quad", "score", "recipient", "meaning", "modes");
      EventType type =
          Node.scalar(node.file(), node.line(), entry.getKey()).constant(EventType.class);
      Map<String, Double> modes = new TreeMap<>();
      node.find("modes")
          .ifPresent(
              list -> list.entries().forEach((mode, score) -> modes.put(mode, score.number())));
      types.put(
          type,
          new TypeEntry(
              node.get("quad").text(),
              node.get("score").number(),
              node.text("recipient", "no").equals("yes"),
              node.get("meaning").text(),
              modes));
    }
    contexts = file.get("contexts").words();
  }

  /**
   * Returns what is known of a type.
   *
   * @param type the type
   * @return its entry, or empty where the ontology has none
   */
  public Optional<TypeEntry> type(EventType type) {
    return Optional.ofNullable(types.get(type));
  }

  /**
   * Returns the contexts.
   *
   * @return their names, in the order of the file
   */
  public List<String> contexts() {
    return contexts;
  }

  void check(Node node, EventType type, String mode) {
    TypeEntry entry = types.get(type);
    if (entry == null || !entry.modes().containsKey(mode)) {
      throw node.wrong(
          "'" + mode + "' is no mode of " + type,
          entry == null || entry.modes().isEmpty()
              ? "leave the mode out"
              : "write one of " + String.join(", ", entry.modes().keySet()));
    }
  }

  void checkContext(Node node, String context) {
    if (!contexts.contains(context)) {
      throw node.wrong(
          "'" + context + "' is no context", "write one of " + String.join(", ", contexts));
    }
  }
}
