package org.testigo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinAndExportTest {
  private static final String REPORTS =
      """
      {"id": "en", "language": "en", "published": "2024-01-16", "publisher": "Andean Wire", "text": "Seven people were arrested in a raid in Durán, Ecuador, on Monday, police said. Luis Vera was among them."}
      {"id": "es", "language": "es", "published": "2024-01-16", "publisher": "Diario", "text": "La Policía detuvo el lunes a siete personas en un allanamiento en Durán."}
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String records = "";

  private int testigo(String... args) {
    return Main.run(args, new PrintWriter(out), new PrintWriter(err));
  }

  @BeforeEach
  void readTwoReports() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, REPORTS, StandardCharsets.UTF_8);
    records = folder.resolve("records.jsonl").toString();
    assertThat(testigo("read", reports.toString(), "--quiet", "--out", records)).isZero();
  }

  @Test
  void anEnglishAndASpanishReportOfOneRaidAreOneIncident() {
    assertThat(testigo("join", records, "--at-least", "2", "--reasons")).isZero();
    assertThat(out.toString())
        .contains("COERCE arrest, Durán", "[2 reports, 2 texts]", "en#", "es#", "same kind");
  }

  @Test
  void whatAPersonDecidedIsKept() throws IOException {
    assertThat(testigo("join", records, "--at-least", "2", "--format", "jsonl")).isZero();
    List<String> events =
        out.toString()
            .lines()
            .flatMap(line -> Stream.of(line.split("\"", -1)))
            .filter(word -> word.matches("v\\d+"))
            .toList();
    Path decisions = folder.resolve("decisions.jsonl");
    Files.writeString(
        decisions,
        "{\"a\": \"en#%s\", \"b\": \"es#%s\", \"verdict\": \"different\"}%n"
            .formatted(events.get(0), events.get(1)));
    out.getBuffer().setLength(0);
    assertThat(testigo("join", records, "--at-least", "2", "--decisions", decisions.toString()))
        .isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aLineThatIsNoDecisionIsNamed() throws IOException {
    Path decisions = folder.resolve("decisions.jsonl");
    Files.writeString(decisions, "{\"a\": \"en#v1\"}\n");
    assertThat(testigo("join", records, "--decisions", decisions.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("decisions.jsonl:1", "verdict");
  }

  @Test
  void recordsAreExportedWithoutPrivatePeople() throws IOException {
    String set = folder.resolve("set").toString();
    assertThat(
            testigo(
                "export",
                records,
                "--as",
                "csv",
                "--out",
                set,
                "--redact",
                "persons",
                "--incidents"))
        .isZero();
    String events = Files.readString(Path.of(set, "events.csv"), StandardCharsets.UTF_8);
    assertThat(events).contains("COERCE").doesNotContain("Vera");
  }

  @Test
  void anExportOfRecordsAsRecordsIsTheSameFile() {
    String copy = folder.resolve("copy.jsonl").toString();
    assertThat(testigo("export", records, "--as", "jsonl", "--out", copy)).isZero();
    assertThat(Path.of(copy)).hasSameBinaryContentAs(Path.of(records));
  }

  @Test
  void aLineThatIsNoRecordStopsTheExportAndLeavesNothing() throws IOException {
    Path bad = folder.resolve("bad.jsonl");
    Files.writeString(bad, "{\"no\": \"record\"}\n");
    Path target = folder.resolve("out.csv");
    assertThat(testigo("export", bad.toString(), "--as", "acled", "--out", target.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("bad.jsonl:1", "testigo read --format jsonl");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains("out.csv"));
    }
  }

  @Test
  void aFolderThatIsNotEmptyIsNotOverwritten() {
    assertThat(testigo("export", records, "--as", "csv", "--out", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("not an empty folder");
  }

  @Test
  void aFileThatIsMissingIsNamedWithARemedy() {
    assertThat(testigo("join", "nowhere.jsonl")).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere.jsonl", "testigo read");
  }
}
