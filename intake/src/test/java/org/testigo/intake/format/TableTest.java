package org.testigo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.intake.Given;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Limits;

class TableTest {
  @TempDir private Path folder;
  private Given given;

  @BeforeEach
  void start() {
    given = new Given(folder);
  }

  @Test
  void quotesLineBreaksAndAByteOrderMarkAreRead() throws IOException {
    String text = "Police said: \"no comment\", then left.\nA second line; with more.";
    StringWriter csv = new StringWriter().append('\uFEFF');
    try (CsvWriter writer = CsvWriter.builder().build(csv)) {
      writer.writeRecord("id", "body", "date");
      writer.writeRecord("1", text, "12/13/2024");
      writer.writeRecord("2", "Años después.", "12 de marzo de 2025");
    }
    given.map("text=body,published=date").file("a.csv", csv.toString());
    assertThat(given.problems()).isEmpty();
    assertThat(given.reports()).extracting("text").containsExactly(text, "Años después.");
    assertThat(given.reports()).extracting("id").containsExactly("1", "2");
    assertThat(given.reports().get(0).published()).hasToString("2024-12-13");
    assertThat(given.reports().get(1).published()).hasToString("2025-03-12");
    Taken.Given second = given.given().get(1);
    assertThat(second.place()).endsWith("a.csv:4");
    byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(Arrays.copyOfRange(file, (int) second.origin().from(), (int) second.origin().to()))
        .isEqualTo(second.original().toBytes())
        .startsWith("2,".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void semicolonsAndTabsSeparateToo() throws IOException {
    given.file("a.csv", "id;text\n1;Uno, dos.\n").file("b.tsv", "id\ttext\n2\t5\" pipe, \"found\n");
    assertThat(given.reports())
        .extracting("text")
        .containsExactly("Uno, dos.", "5\" pipe, \"found");
  }

  @Test
  void aTableWithoutAHeaderIsReadByNumbers() throws IOException {
    given.map("id=1,text=3,published=2").file("gdelt.csv", "77\t20250312\tPolice left.\n");
    assertThat(given.report().text()).isEqualTo("Police left.");
    assertThat(given.report().published()).hasToString("2025-03-12");
  }

  @Test
  void aTableWithoutTheColumnNamesThoseItHas() throws IOException {
    given.file("a.csv", "url,title\nhttp://x.example,One\n");
    assertThat(given.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.message()).contains("no column \"text\"").contains("url, title");
              assertThat(p.remedy()).contains("--map text=");
            });
  }

  @Test
  void badRowsAreNamedByTheirLineAndTheRestIsRead() throws IOException {
    given.file("a.csv", "id,text,published\n1,,\n2,\"a\"b,\n3\n4,Four.,soon\n");
    assertThat(given.reports()).extracting("text").contains("Four.");
    assertThat(given.problems()).extracting("code").contains("no-text", "no-date");
    assertThat(given.problems()).extracting("line").contains(2, 4, 5);
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotSwallowTheTable() throws IOException {
    Limits small = new Limits(100, 1000, 1000, 5, 200, 1_000_000, 1000, 10);
    String rows = "5,Row.\n".repeat(40);
    given.limits(small).file("a.csv", "id,text\n1,\"open\n" + rows);
    assertThat(given.problems()).extracting("code").containsExactly("too-large");
    assertThat(given.reports()).hasSizeGreaterThan(20);
  }

  @Test
  void fieldsWithinFieldsAndSeveralFieldsAreMapped() throws IOException {
    given
        .map("text=lead+story.body,published=pub_date,title=headline,publisher=media_name")
        .file(
            "a.jsonl",
            "{\"lead\": \"L.\", \"story\": {\"body\": \"B.\"}, \"pub_date\": \"2019-08-01\","
                + " \"headline\": \"H\", \"media_name\": \"El Día\"}\n");
    assertThat(given.report().text()).isEqualTo("L.\n\nB.");
    assertThat(given.report().title()).isEqualTo("H");
    assertThat(given.report().publisher()).isEqualTo("El Día");
    assertThat(given.report().published()).hasToString("2019-08-01");
  }

  @Test
  void anEmptyTableIsNamed() throws IOException {
    given.file("a.csv", "id,text\n");
    assertThat(given.problems()).extracting("code").containsExactly("empty-file");
  }
}
