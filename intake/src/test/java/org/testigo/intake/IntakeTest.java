package org.testigo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.Taken;
import org.testigo.record.PublishedFrom;

class IntakeTest {
  @TempDir private Path folder;
  private Given given;

  @BeforeEach
  void start() {
    given = new Given(folder);
  }

  @Test
  void aTextIsReadCharacterForCharacterWithItsOrigin() throws IOException {
    String text = "Police detained two men.\r\n\tÑandú 😀\n";
    Taken.Given taken = given.file("a.txt", text).given().get(0);
    assertThat(taken.report().text()).isEqualTo(text);
    assertThat(taken.report().publishedFrom()).isEqualTo(PublishedFrom.UNKNOWN);
    assertThat(taken.origin().file()).endsWith("a.txt");
    assertThat(taken.origin().entry()).isNull();
    assertThat(taken.origin().to()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    assertThat(taken.origin().sha256()).hasSize(64).isEqualTo(taken.original().sha256());
    assertThat(taken.original().toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(taken.obtained()).extracting(Obtained::from).isEqualTo(Obtained.From.TIME_STAMP);
  }

  @Test
  void filesOfAFolderComeInTheOrderOfTheirNames() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/b.txt"), "Second.");
    Files.writeString(folder.resolve("in/a.html"), "<p>First of all.</p>");
    Files.writeString(folder.resolve("in/.hidden.txt"), "Not meant.");
    Files.write(folder.resolve("in/photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    given.take(folder.resolve("in").toString());
    assertThat(given.reports()).extracting("text").containsExactly("First of all.", "Second.");
    assertThat(given.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo("not-read");
              assertThat(p.file()).endsWith("photo.png");
              assertThat(p.remedy()).contains("PDF");
            });
  }

  @Test
  void aFileWithoutAKnownEndingIsToldByItsBytes() throws IOException {
    given
        .file("page.php", "<!DOCTYPE html><title>T</title><p>A page from a server, saved.</p>")
        .file("lines", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n")
        .file("report", "Plain words.");
    assertThat(given.reports())
        .extracting("text")
        .containsExactly("A page from a server, saved.", "One.", "Two.", "Plain words.");
  }

  @Test
  void standardInputIsTextOrJsonLines() throws IOException {
    given.standardInput("{\"text\": \"One.\"}\n").take("-");
    given.standardInput("Plain.").take("-");
    assertThat(given.given()).extracting(Taken.Given::place).containsExactly("-:1", "-");
  }

  @Test
  void whatIsMissingIsNamedAndTheRestIsRead() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Here.");
    given.take("nowhere.pdf", "bad\0name", folder.resolve("a.txt").toString());
    assertThat(given.problems()).extracting("code").containsOnly("no-such-file").hasSize(2);
    assertThat(given.reports()).hasSize(1);
  }

  @Test
  void linesHaveTheirBytesAndDatesTheirPlace() throws IOException {
    String first =
        "{\"id\": \"x\", \"text\": \"Año uno.\", \"published\": \"2025-04-11T08:00:00Z\"}";
    String second = "{\"text\": \"Two.\"}";
    given.file("r.jsonl", first + "\n\n" + second);
    Taken.Given one = given.given().get(0);
    Taken.Given two = given.given().get(1);
    assertThat(one.report().published()).hasToString("2025-04-11");
    assertThat(one.report().publishedFrom()).isEqualTo(PublishedFrom.METADATA);
    assertThat(one.place()).endsWith("r.jsonl:1");
    assertThat(two.place()).endsWith("r.jsonl:3");
    assertThat(two.origin().entry()).isEqualTo("3");
    byte[] file = Files.readAllBytes(folder.resolve("r.jsonl"));
    byte[] slice = Arrays.copyOfRange(file, (int) two.origin().from(), (int) two.origin().to());
    assertThat(new String(slice, StandardCharsets.UTF_8)).isEqualTo(second);
    assertThat(two.original().toBytes()).isEqualTo(slice);
  }

  @Test
  void aLineInAnotherEncodingDoesNotStopTheRest() throws IOException {
    byte[] lines =
        "{\"text\": \"Ca\u00F1ar\"}\n{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    given.file("r.jsonl", lines);
    assertThat(given.problems()).singleElement().satisfies(p -> assertThat(p.line()).isEqualTo(1));
    assertThat(given.reports()).extracting("text").containsExactly("Two.");
    Given again = new Given(folder).encoding(StandardCharsets.ISO_8859_1).file("r.jsonl", lines);
    assertThat(again.reports()).extracting("text").containsExactly("Cañar", "Two.");
  }

  @Test
  void linesInUtf16AreReadWhenNamed() throws IOException {
    byte[] lines = "{\"text\": \"Uno.\"}\n{\"text\": \"Dos.\"}\n".getBytes(StandardCharsets.UTF_16);
    given.encoding(StandardCharsets.UTF_16).file("r.jsonl", lines);
    assertThat(given.reports()).extracting("text").containsExactly("Uno.", "Dos.");
  }

  @Test
  void anArrayOfJsonObjectsIsReadOneByOne() throws IOException {
    String json = "[{\"text\": \"Uno.\", \"n\": [1]},\n {\"title\": \"x\"}, {\"text\": \"Tres.\"}]";
    given.file("r.json", json);
    assertThat(given.reports()).extracting("text").containsExactly("Uno.", "Tres.");
    assertThat(given.problems()).extracting("code").containsExactly("no-text");
    Taken.Given last = given.given().get(1);
    assertThat(last.origin().entry()).isEqualTo("3");
    assertThat(new String(last.original().toBytes(), StandardCharsets.UTF_8))
        .isEqualTo("{\"text\": \"Tres.\"}");
    assertThat(json.substring((int) last.origin().from(), (int) last.origin().to()))
        .isEqualTo("{\"text\": \"Tres.\"}");
  }

  @Test
  void jsonThatBreaksOffKeepsWhatCameBefore() throws IOException {
    given.file("r.json", "[{\"text\": \"Uno.\"}, {\"text\": \"Do");
    assertThat(given.reports()).hasSize(1);
    assertThat(given.problems()).extracting("code").containsExactly("no-json");
  }

  @Test
  void markdownLosesItsMarksAndKeepsItsFacts() throws IOException {
    given.file(
        "a.md",
        """
        ---
        title: Una redada
        author: Ana Paz
        date: 2025-03-12
        ---
        # Redada en *Durán*

        La policía detuvo a [dos hombres](http://x.example/a) el lunes.

        - Un arma
        - Dos cuchillos
        """);
    assertThat(given.report().text())
        .startsWith("Redada en Durán")
        .contains("La policía detuvo a")
        .contains("dos hombres")
        .doesNotContain("#")
        .doesNotContain("author:");
    assertThat(given.report().title()).isEqualTo("Una redada");
    assertThat(given.report().published()).hasToString("2025-03-12");
    assertThat(given.given().get(0).author()).isEqualTo("Ana Paz");
  }

  @Test
  void filesBeyondTwoGigabytesAreSurvived() throws IOException {
    for (String name : new String[] {"a.txt", "a.pdf", "a.html", "a.eml"}) {
      Path large = folder.resolve(name);
      try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
        sparse.setLength(2_500_000_000L);
      }
      given.take(large.toString());
    }
    assertThat(given.problems()).extracting("code").containsOnly("too-large").hasSize(4);
  }
}
