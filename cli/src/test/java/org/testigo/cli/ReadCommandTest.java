package org.testigo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.record.RecordJson;
import org.testigo.record.ReportRecord;

class ReadCommandTest {
  private static final String ENGLISH =
      """
      Police detain two men in Guayaquil

      Police detained two men in Guayaquil on Monday, the governor said.
      """;
  private static final String SPANISH =
      "La policía detuvo a dos hombres en Guayaquil el lunes, dijo el gobernador.\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int testigo(String... args) {
    return Main.run(args, new PrintWriter(out), new PrintWriter(err));
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private List<ReportRecord> records() {
    RecordJson json = new RecordJson();
    return out.toString().lines().map(json::read).toList();
  }

  @Test
  void aReportBecomesATable() throws IOException {
    assertThat(testigo("read", file("a.txt", ENGLISH), "--published", "2025-04-11")).isZero();
    assertThat(out.toString())
        .contains("Police detain two men in Guayaquil")
        .contains("OCCURRED")
        .contains("COERCE arrest")
        .doesNotContain("\u001B[");
  }

  @Test
  void bothLanguagesAreDetectedAndRecordsHoldTheSchema() throws IOException {
    file("a.txt", ENGLISH);
    file("b.txt", SPANISH);
    assertThat(testigo("read", folder.toString(), "--format", "jsonl", "--quiet")).isZero();
    assertThat(records()).extracting(r -> r.document().language()).containsExactly("en", "es");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordJson.schema());
    out.toString()
        .lines()
        .forEach(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytesInTheOrderOfTheInput() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String text = (i % 2 == 0 ? ENGLISH : SPANISH).replace("\n", "\\n");
      lines.append("{\"id\": \"r").append(i).append("\", \"text\": \"").append(text);
      lines.append("\", \"published\": \"2025-04-11\"}\n");
    }
    String file = file("many.jsonl", lines.toString());
    assertThat(testigo("read", file, "--format", "jsonl", "--threads", "1")).isZero();
    String alone = out.toString();
    out.getBuffer().setLength(0);
    assertThat(testigo("read", file, "--format", "jsonl", "--threads", "7")).isZero();
    assertThat(out.toString()).isEqualTo(alone);
    assertThat(records()).extracting(r -> r.document().id()).startsWith("r0", "r1", "r2");
  }

  @Test
  void aPageHoldsTheWholeTextAndNoAddress() throws IOException {
    String text = "The army <killed> two men & \"fled\".\n";
    assertThat(testigo("read", file("a.txt", text), "--language", "en", "--format", "html"))
        .isZero();
    String page = out.toString();
    assertThat(page).startsWith("<!DOCTYPE html>").contains("&lt;").doesNotContain("<killed>");
    assertThat(page).doesNotContain("http://").doesNotContain("https://").doesNotContain("src=");
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreRead() throws IOException {
    int code = testigo("read", "nowhere.txt", file("a.txt", ENGLISH), "--format", "jsonl");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere.txt: no such file");
    assertThat(records()).hasSize(1);
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    assertThat(testigo("read", file("empty.txt", " \n"))).isEqualTo(2);
    assertThat(err.toString()).contains("empty.txt: the file is empty");
  }

  @Test
  void aFolderWithoutReportsIsNamed() throws IOException {
    file("picture.png", new byte[] {1, 2});
    assertThat(testigo("read", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("the folder holds no reports");
  }

  @Test
  void aBinaryFileIsNoText() throws IOException {
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    assertThat(testigo("read", file("a.txt", bytes))).isEqualTo(2);
    assertThat(err.toString()).contains("a.txt").contains("binary file");
  }

  @Test
  void otherEncodingsAreNamedWithTheRemedyAndReadWhenNamed() throws IOException {
    String latin = file("latin.txt", SPANISH.getBytes(StandardCharsets.ISO_8859_1));
    String utf16 = file("utf16.txt", SPANISH.getBytes(StandardCharsets.UTF_16));
    byte[] broken = ENGLISH.getBytes(StandardCharsets.UTF_8);
    broken[70] = (byte) 0xC3;
    String bad = file("broken.txt", broken);
    assertThat(testigo("read", latin, utf16, bad)).isEqualTo(2);
    assertThat(err.toString())
        .contains("latin.txt:1: byte 8 (0xED) is no UTF-8")
        .contains("--encoding ISO-8859-1")
        .contains("utf16.txt: the file is in UTF-16")
        .contains("broken.txt:3: byte 70");
    Charset charset = StandardCharsets.ISO_8859_1;
    assertThat(testigo("read", latin, "--encoding", charset.name(), "--format", "jsonl")).isZero();
    assertThat(records().get(0).document().text()).isEqualTo(SPANISH);
  }

  @Test
  void aFileLargerThanAnyReportIsRefused() throws IOException {
    Path large = folder.resolve("large.txt");
    try (var writer = Files.newBufferedWriter(large)) {
      for (int i = 0; i < 1_000_000; i++) {
        writer.write("The army moved to the border with fifty words.\n ");
      }
    }
    assertThat(testigo("read", large.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("larger than 20 MB").contains("JSON Lines");
  }

  @Test
  void aMegabyteOnOneLineIsRead() throws IOException {
    String text = "The police arrested a man in Quito, and ".repeat(26_000);
    assertThat(testigo("read", file("line.txt", text), "--language", "en", "--format", "jsonl"))
        .isZero();
    assertThat(records().get(0).document().text()).isEqualTo(text);
    assertThat(records().get(0).events()).isNotEmpty();
    assertThat(records().get(0).warnings()).extracting("kind").contains("too-long");
  }

  @Test
  void anotherLanguageIsSaidAndNothingIsCoded() throws IOException {
    String french =
        "La police a arrêté deux hommes dans la capitale lundi, a déclaré le ministre de"
            + " l'Intérieur. Les manifestants avaient bloqué les routes pendant toute la semaine.\n";
    assertThat(testigo("read", file("f.txt", french), "--format", "jsonl")).isEqualTo(2);
    assertThat(err.toString()).contains("f.txt").contains("not read");
    assertThat(records().get(0).events()).isEmpty();
    assertThat(records().get(0).warnings()).extracting("kind").containsExactly("language-not-read");
  }

  @Test
  void aWireInCapitalsIsReadAsWellAsCanBe() throws IOException {
    String wire = "POLICE ARRESTED TWO MEN IN QUITO ON MONDAY, THE GOVERNOR SAID.\n";
    assertThat(testigo("read", file("w.txt", wire), "--format", "jsonl")).isZero();
    assertThat(records().get(0).document().language()).isEqualTo("en");
  }

  @Test
  void anImpossibleDateIsNamed() throws IOException {
    assertThat(testigo("read", file("a.txt", ENGLISH), "--published", "2025-02-30")).isEqualTo(2);
    assertThat(err.toString()).contains("--published").contains("2025-02-30");
  }

  @Test
  void aLineThatIsNoReportIsNamedAndTheOthersAreRead() throws IOException {
    String lines =
        "{\"text\": \"Police arrested a man in Quito on Monday.\", \"language\": \"en\"}\n"
            + "{\"text\": }\n{\"title\": \"no text\"}\n"
            + "{\"text\": \"Soldiers killed a man.\", \"language\": \"en\","
            + " \"published\": \"soon\"}\n";
    assertThat(testigo("read", file("r.jsonl", lines), "--format", "jsonl")).isEqualTo(2);
    assertThat(err.toString())
        .contains("r.jsonl:2: this line is no JSON")
        .contains("r.jsonl:3: this line has no text")
        .contains("r.jsonl:4: \"published\": \"soon\" is no date");
    assertThat(records()).hasSize(2);
  }

  @Test
  void columnsOfATableAreMapped() throws IOException {
    String table = "key,body,date\n7,\"Police detained two men, he said.\",12 March 2025\n";
    String file = file("t.csv", table);
    String map = "id=key,text=body,published=date";
    assertThat(testigo("read", file, "--map", map, "--language", "en", "--format", "jsonl"))
        .isZero();
    assertThat(records().get(0).document().text()).isEqualTo("Police detained two men, he said.");
    assertThat(records().get(0).document().published()).hasToString("2025-03-12");
    assertThat(testigo("read", file)).isEqualTo(2);
    assertThat(testigo("read", file, "--map", "texto=body")).isEqualTo(2);
    assertThat(err.toString())
        .contains("no column \"text\"; its columns are key, body, date")
        .contains("\"texto\" is no part of a report");
  }

  @Test
  void aSavedPageIsReadWithoutItsFurniture() throws IOException {
    String page = "<html><nav>Home</nav><h1>T</h1><p>" + SPANISH.strip() + "</p></html>";
    assertThat(testigo("read", file("p.html", page), "--format", "jsonl")).isZero();
    assertThat(records().get(0).document().text()).isEqualTo(SPANISH.strip());
    assertThat(records().get(0).document().title()).isEqualTo("T");
  }

  @Test
  void anOutputAppearsWholeOrNotAtAll() throws IOException {
    String report = file("a.txt", ENGLISH);
    Path result = folder.resolve("result.jsonl");
    assertThat(testigo("read", report, "--out", result.toString())).isZero();
    assertThat(Files.readString(result)).startsWith("{\"schema\":\"testigo/record/1\"");
    String nowhere = folder.resolve("none").resolve("x.json").toString();
    assertThat(testigo("read", report, "--out", nowhere)).isEqualTo(2);
    assertThat(err.toString()).contains("its folder does not exist");
    assertThat(testigo("read", report, "--out", folder.toString())).isEqualTo(2);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("a.txt", "result.jsonl");
    }
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
    assertThat(testigo("read", file("a.txt", ENGLISH), "--out", "/dev/full")).isEqualTo(2);
    assertThat(err.toString())
        .contains("/dev/full: the output cannot be written")
        .contains("space");
  }

  @Test
  void whatIsTypedWrongIsExplained() throws IOException {
    String report = file("a.txt", ENGLISH);
    assertThat(testigo("read", report, "--threads", "0")).isEqualTo(2);
    assertThat(testigo("read", report, "--language", "fr")).isEqualTo(2);
    assertThat(testigo("read", report, "--format", "xml")).isEqualTo(2);
    assertThat(testigo("read")).isEqualTo(2);
    assertThat(testigo("reed", report)).isEqualTo(2);
    assertThat(err.toString())
        .contains("at least one thread")
        .contains("choose en or es")
        .contains("reed");
  }

  @Test
  void codesAndSentencesAreExplained() throws IOException {
    assertThat(testigo("explain", "coerce")).isZero();
    assertThat(testigo("explain", "nsubj:pass")).isZero();
    assertThat(testigo("explain", file("a.txt", ENGLISH), "--sentence", "2")).isZero();
    assertThat(out.toString())
        .contains("COERCE (event type)")
        .contains("Subject of a passive")
        .contains("nsubj")
        .contains("detain");
    assertThat(testigo("explain", "blurb")).isEqualTo(2);
    assertThat(err.toString()).contains("neither a file nor a code");
  }
}
