package org.testigo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.Testigo;
import org.testigo.record.RecordJson;
import org.testigo.record.Report;
import org.testigo.record.ReportRecord;

/**
 * Whole reports give the records that stand beside them, byte for byte. After a change that is
 * meant, {@code mvn -pl bench -am verify -Dgolden=write} writes them anew; read the difference.
 */
class GoldenReportsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Testigo TESTIGO = Testigo.open();

  static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportGivesItsRecord(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    ReportRecord record = TESTIGO.read(Report.of(text));
    String written = new RecordJson().pretty(record) + "\n";
    Path golden = GOLDEN.resolve(file.getFileName().toString().replace(".txt", ".json"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
