package org.testigo.codebook.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.record.EventType;
import org.testigo.record.InputException;

/** What the files of frames mean, and what is said when they are wrong. */
class EventBookTest {
  @TempDir private Path folder;

  private EventBook book(String yaml) throws IOException {
    Path file = folder.resolve("events/en/own.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml, StandardCharsets.UTF_8);
    return EventBook.read(CodebookFiles.builtIn().plus(folder), "en");
  }

  private static List<Frame> frames(EventBook book, String lemma) {
    return book.entries(lemma).stream().map(EventBook.Entry::frame).toList();
  }

  @Test
  void builtInBooksHaveFramesOfAllTypes() {
    for (String language : List.of("en", "es")) {
      EventBook book = EventBook.read(CodebookFiles.builtIn(), language);
      assertThat(book.frames()).extracting(Frame::type).contains(EventType.values());
    }
  }

  @Test
  void verbsTakeSubjectAndObjectByDefault() throws IOException {
    Frame frame =
        frames(book("type: ASSAULT\nframes:\n  - verb: zap\n    mode: beat\n"), "zap").get(0);
    assertThat(frame.actor()).containsExactly("subject");
    assertThat(frame.recipient()).containsExactly("object");
    assertThat(frame.mode()).isEqualTo("beat");
    assertThat(frame.complement()).isEqualTo(Complement.KEPT);
  }

  @Test
  void exampleShowsItsTrigger() throws IOException {
    String yaml = "type: ASSAULT\nframes:\n  - verb: zap\n    example: \"Men [zapped] a cat.\"\n";
    FrameExample example = frames(book(yaml), "zap").get(0).examples().get(0);
    assertThat(example.sentence()).isEqualTo("Men zapped a cat.");
    assertThat(example.sentence().substring(example.begin(), example.end())).isEqualTo("zapped");
  }

  @Test
  void entryOfTheUserOverridesTheBuiltInOne() throws IOException {
    EventBook built = EventBook.read(CodebookFiles.builtIn(), "en");
    Frame lynch = frames(built, "lynch").get(0);
    EventBook own = book("type: ASSAULT\nframes:\n  - verb: lynch\n    mode: torture\n");
    assertThat(frames(own, "lynch")).hasSize(frames(built, "lynch").size());
    assertThat(frames(own, "lynch").get(0).mode()).isEqualTo("torture").isNotEqualTo(lynch.mode());
  }

  @Test
  void unknownModeIsReportedWithFileLineAndRemedy() {
    assertThatThrownBy(() -> book("type: ASSAULT\nframes:\n  - verb: zap\n    mode: strike\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("events/en/own.yaml:4")
        .hasMessageContaining("no mode of ASSAULT")
        .hasMessageContaining("firearms");
  }

  @Test
  void unknownClassIsReported() {
    String yaml = "type: ASSAULT\nframes:\n  - verb: zap\n    needs: {object: [\"@gizmo\"]}\n";
    assertThatThrownBy(() -> book(yaml))
        .hasMessageContaining("own.yaml:4")
        .hasMessageContaining("@gizmo");
  }

  @Test
  void entryWithoutWordsIsReported() {
    assertThatThrownBy(() -> book("type: ASSAULT\nframes:\n  - mode: beat\n"))
        .hasMessageContaining("own.yaml:3")
        .hasMessageContaining("verb, noun, light, adjective or idiom");
  }

  @Test
  void exampleWithoutTriggerIsReported() {
    String yaml = "type: ASSAULT\nframes:\n  - verb: zap\n    example: \"Men zapped a cat.\"\n";
    assertThatThrownBy(() -> book(yaml)).hasMessageContaining("brackets");
  }

  @Test
  void misspelledKeyIsReported() {
    assertThatThrownBy(() -> book("type: ASSAULT\nframes:\n  - verb: zap\n    need: {}\n"))
        .hasMessageContaining("'need' is no key");
  }

  @Test
  void participlesLeadToTheirVerbs() {
    Grammar grammar = EventBook.read(CodebookFiles.builtIn(), "es").grammar();
    assertThat(grammar.verbsOfParticiple("detenidos")).contains("detener");
    assertThat(grammar.verbsOfParticiple("asesinadas")).contains("asesinar");
  }

  @Test
  void longestMarkerIsFound() {
    StatusMarkers markers = EventBook.read(CodebookFiles.builtIn(), "es").status();
    String[] words = {"a", "menos", "que"};
    assertThat(markers.find(StatusKind.MARK, words, words, 0))
        .hasValueSatisfying(found -> assertThat(found.words()).isEqualTo(3));
  }
}
