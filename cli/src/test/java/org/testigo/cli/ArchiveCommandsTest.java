package org.testigo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {
  private static final String ENGLISH =
      "Police detained 12 men in Guayaquil on Monday, the governor said. The army denied it.\n";
  private static final String SPANISH =
      "La policía detuvo a dos hombres en Guayaquil el lunes, dijo el gobernador.\n";

  @TempDir private Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();
  private String archive = "";

  @BeforeEach
  void reports() throws IOException {
    archive = folder.resolve("a.archive").toString();
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), ENGLISH);
    Files.writeString(reports.resolve("b.txt"), SPANISH);
    Files.writeString(
        reports.resolve("c.jsonl"),
        """
        {"id": "x1", "text": "Soldiers shot dead three farmers in Esmeraldas on 3 March 2025."}
        {"id": "x2"}
        """);
  }

  private int testigo(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.run(args, new PrintWriter(out), new PrintWriter(err));
  }

  private void add() {
    String reports = folder.resolve("reports").toString();
    assertThat(testigo("add", reports, "--to", archive, "--published", "2025-04-11")).isEqualTo(2);
  }

  @Test
  void addingSkipsWhatIsThereAndListsWhatCannotBeRead() {
    add();
    assertThat(out.toString()).startsWith("3 added to").contains("1 with problems");
    add();
    assertThat(out.toString()).startsWith("0 added to").contains("3 there already");
    assertThat(testigo("problems", archive)).isZero();
    assertThat(out.toString().lines()).singleElement().asString().contains("c.jsonl:2");
    assertThat(testigo("check", archive)).isZero();
    assertThat(out.toString()).contains("3 reports, all as they were put in").contains("seal ");
  }

  @Test
  void aRehearsalTouchesNothing() {
    String reports = folder.resolve("reports").toString();
    assertThat(testigo("add", reports, "--to", archive, "--dry-run")).isEqualTo(2);
    assertThat(out.toString()).startsWith("would add 3 to");
    assertThat(Path.of(archive)).doesNotExist();
  }

  @Test
  void itemsAreFoundInEveryForm() throws IOException {
    add();
    assertThat(testigo("events", archive, "--type", "coerce", "--place", "Guayas")).isZero();
    assertThat(out.toString()).contains("COERCE arrest").contains("2 events").contains("a.txt");
    String csv = folder.resolve("out.csv").toString();
    assertThat(testigo("events", archive, "--status", "occurred", "--out", csv)).isZero();
    List<String> lines = Files.readAllLines(Path.of(csv));
    assertThat(lines.get(0)).startsWith("report,published,publisher,url,event,status,type,mode");
    assertThat(lines.get(1).split(",", -1).length)
        .isGreaterThanOrEqualTo(lines.get(0).split(",", -1).length);
    assertThat(testigo("figures", archive, "--measure", "detained", "--format", "jsonl")).isZero();
    assertThat(out.toString()).contains("\"measure\":\"detained\",\"value\":");
    assertThat(testigo("search", archive, "--text", "\"tres labradores\" OR policia")).isZero();
    assertThat(out.toString()).contains("La policía").contains("1 report\n");
    assertThat(testigo("events", archive, "--count-by", "type,month", "--format", "csv")).isZero();
    assertThat(out.toString()).startsWith("type,month,count\n").contains("ASSAULT,2025-03,1");
    for (String command : List.of("claims", "commitments", "disputes", "incidents")) {
      for (String form : List.of("table", "csv", "jsonl")) {
        assertThat(testigo(command, archive, "--format", form)).as(command + form).isZero();
      }
    }
  }

  @Test
  void anEmptyAnswerNamesTheFilterAndAWrongDateIsExplained() {
    add();
    assertThat(testigo("events", archive, "--type", "COERCE", "--place", "Guayaz")).isZero();
    assertThat(err.toString()).contains("--place Guayaz alone fits none of the events");
    assertThat(testigo("events", archive, "--from", "March")).isEqualTo(2);
    assertThat(err.toString()).contains("March is no date");
    assertThat(testigo("events", folder.resolve("none.archive").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no such archive");
  }

  @Test
  void recodingPassesOverWhatThisTestigoCoded() {
    add();
    assertThat(testigo("recode", archive)).isZero();
    assertThat(out.toString()).startsWith("0 of 3 reports coded again");
    assertThat(testigo("recode", archive, "--all")).isZero();
    assertThat(out.toString()).startsWith("3 of 3 reports coded again, 0 of them changed");
    assertThat(testigo("check", archive)).isZero();
  }
}
