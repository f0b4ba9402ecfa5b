package org.testigo.codebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.record.InputException;

class CodebookFilesTest {
  private enum Shape {
    ROUND_ONE,
    SQUARE
  }

  @TempDir private Path root;

  private void file(String name, String yaml) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml);
  }

  @Test
  void theCompiledFormHoldsTheSameNodes() throws IOException {
    file("events/en/b.yaml", "type: ASSAULT\nframes:\n  - verb: [kill, \"no\"]\n    note: ''\n");
    file("events/en/a.yaml", "- uno\n- dos: NO\n");
    Map<String, List<Node>> read = CodebookFiles.readFolder(root);
    List<Node> compiled = CompiledFiles.read(CompiledFiles.write(read)).in("events/en");
    assertThat(compiled)
        .extracting(Node::toString)
        .isEqualTo(strings(read.getOrDefault("events/en", List.of())));
    assertThat(compiled.get(0).file()).isEqualTo("events/en/a.yaml");
    Node frame = compiled.get(1).get("frames").items().get(0);
    assertThat(frame.words("verb")).containsExactly("kill", "no");
    assertThat(frame.line()).isEqualTo(3);
    assertThat(CompiledFiles.read(CompiledFiles.write(read)).in("nowhere")).isEmpty();
  }

  private static List<String> strings(List<Node> nodes) {
    return nodes.stream().map(Node::toString).toList();
  }

  @Test
  void anAddedFolderComesAfterWhatIsBuiltIn() throws IOException {
    file("glossary/own.yaml", "entries: []\n");
    List<Node> files = CodebookFiles.builtIn().plus(root).in("glossary");
    assertThat(files)
        .extracting(Node::file)
        .containsExactly("glossary/glossary.yaml", "glossary/own.yaml");
  }

  @Test
  void brokenYamlIsReportedWithFileAndLine() throws IOException {
    file("events/en/bad.yaml", "type: ASSAULT\nframes: [a, b\nmore: c\n");
    assertThatThrownBy(() -> CodebookFiles.builtIn().plus(root))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("events/en/bad.yaml:3");
  }

  @Test
  void aMissingFolderIsReported() {
    assertThatThrownBy(() -> CodebookFiles.builtIn().plus(root.resolve("none")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void everyGetterSaysWhatWouldBeRight() throws IOException {
    file("x/y.yaml", "a: 1\nb: [x]\nc: round-one\nd: many\n");
    Node node = CodebookFiles.readFolder(root).getOrDefault("x", List.of()).get(0);
    assertThat(node.get("a").integer()).isEqualTo(1);
    assertThat(node.get("c").constant(Shape.class)).isEqualTo(Shape.ROUND_ONE);
    assertThatThrownBy(() -> node.get("e"))
        .hasMessage("x/y.yaml:1: 'e' is missing (add 'e: …' to this entry)");
    assertThatThrownBy(() -> node.get("b").text()).hasMessageContaining("x/y.yaml:2");
    assertThatThrownBy(() -> node.get("d").integer()).hasMessageContaining("no whole number");
    assertThatThrownBy(() -> node.get("d").number()).hasMessageContaining("no number");
    assertThatThrownBy(() -> node.get("d").constant(Shape.class))
        .hasMessageContaining("round-one, square");
    assertThatThrownBy(() -> node.allow("a", "b", "c"))
        .hasMessageContaining("x/y.yaml:4: 'd' is no key of this entry");
    assertThatThrownBy(() -> node.items()).hasMessageContaining("a list is expected");
  }

  @Test
  void akeyThatStandsTwiceIsReported() throws IOException {
    file("x/y.yaml", "a: 1\na: 2\n");
    assertThatThrownBy(() -> CodebookFiles.readFolder(root))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("x/y.yaml:2")
        .hasMessageContaining("twice");
  }

  @Test
  void whatIsNoCompiledCodebookIsRefused() {
    assertThatThrownBy(() -> CompiledFiles.read(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a compiled codebook");
  }
}
