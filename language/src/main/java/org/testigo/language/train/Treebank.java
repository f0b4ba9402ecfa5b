package org.testigo.language.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.testigo.language.tree.Conllu;

/** Reads treebanks in packed CoNLL-U. */
final class Treebank {
  private Treebank() {}

  static List<Example> read(Path file, boolean gold) throws IOException {
    List<Example> examples = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String line : lines(file)) {
      if (!line.isEmpty()) {
        block.append(line).append('\n');
      } else if (!block.isEmpty()) {
        examples.add(Example.of(Conllu.read(block.toString()), gold));
        block.setLength(0);
      }
    }
    return examples;
  }

  /** The lines of a packed text, with one empty line at the end. */
  static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    }
    lines.add("");
    return lines;
  }
}
