package org.testigo.codebook.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.testigo.record.InputException;
import org.testigo.record.Problem;

/**
 * The files of a codebook by folder, such as {@code events/en}: those built in, and after them
 * those of a user's folder, so that a later entry can override an earlier one. Immutable; threads
 * may share it.
 */
public final class CodebookFiles {
  private static final String BUILT_IN = "/org/testigo/codebook/codebook.bin";

  private final CompiledFiles compiled;
  private final Map<String, List<Node>> added;

  private CodebookFiles(CompiledFiles compiled, Map<String, List<Node>> added) {
    this.compiled = compiled;
    this.added = added;
  }

  /**
   * Opens the codebook that is built in.
   *
   * @return its files
   */
  public static CodebookFiles builtIn() {
    try (InputStream in = CodebookFiles.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException(BUILT_IN + " is missing: build the codebook module");
      }
      return new CodebookFiles(CompiledFiles.read(in.readAllBytes()), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds the YAML files of a folder, which is laid out like the built-in codebook.
   *
   * @param root the folder
   * @return these files and those of the folder
   * @throws IOException where a file cannot be read
   * @throws InputException where the folder is missing or a file is no YAML
   */
  public CodebookFiles plus(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new InputException(
          new Problem(
              "no-such-folder", root.toString(), 0, "no such folder", "name a codebook folder"));
    }
    Map<String, List<Node>> all = new TreeMap<>(added);
    readFolder(root)
        .forEach(
            (folder, nodes) -> {
              List<Node> both = new ArrayList<>(all.getOrDefault(folder, List.of()));
              both.addAll(nodes);
              all.put(folder, List.copyOf(both));
            });
    return new CodebookFiles(compiled, all);
  }

  /**
   * Returns the files of a folder, each as the node of its whole content, in the order of their
   * names, built-in ones first.
   *
   * @param folder the folder's path inside the codebook, such as {@code events/en}
   * @return the files; none where there is no such folder
   */
  public List<Node> in(String folder) {
    List<Node> nodes = new ArrayList<>(compiled.in(folder));
    nodes.addAll(added.getOrDefault(folder, List.of()));
    return nodes;
  }

  /**
   * Tells whether files of a user's folder stand beside the built-in ones.
   *
   * @param folder the folder's path inside the codebook
   * @return whether this folder of the codebook is no longer as it was built in
   */
  public boolean adds(String folder) {
    return added.containsKey(folder);
  }

  static Map<String, List<Node>> readFolder(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
    Map<String, List<Node>> folders = new TreeMap<>();
    for (Path path : paths) {
      Path inside = root.relativize(path);
      String folder = inside.getParent() == null ? "" : slashes(inside.getParent());
      YamlFile.read(path, slashes(inside))
          .ifPresent(node -> folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(node));
    }
    return folders;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
