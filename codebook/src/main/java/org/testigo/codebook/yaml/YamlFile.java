package org.testigo.codebook.yaml;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/** Reads one YAML file as nodes. */
final class YamlFile {
  private final String name;

  private YamlFile(String name) {
    this.name = name;
  }

  static Optional<Node> read(Path path, String name) throws IOException {
    LoadSettings settings = LoadSettings.builder().setLabel(name).setUseMarks(true).build();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return new Compose(settings).composeReader(reader).map(new YamlFile(name)::convert);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      String message = String.valueOf(e.getProblem());
      throw new InputException(
          new Problem("yaml", name, line, message, "mend the YAML: indentation, quotes, colons"));
    }
  }

  private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
    int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    if (node instanceof ScalarNode scalar) {
      return Node.scalar(name, line, scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(convert(item)));
      return Node.list(name, line, items);
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      Node key = convert(tuple.getKeyNode());
      if (entries.put(key.text(), convert(tuple.getValueNode())) != null) {
        throw key.wrong("'" + key.text() + "' stands twice in this entry", "keep one of them");
      }
    }
    return Node.map(name, line, entries);
  }
}
