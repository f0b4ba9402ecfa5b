package org.testigo.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testigo.archive.export.Records.export;
import static org.testigo.archive.export.Records.slice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.archive.export.row.Column;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.PolecatTable;
import org.testigo.record.Event;
import org.testigo.record.Origin;
import org.testigo.record.RecordJson;
import org.testigo.record.ReportRecord;
import org.testigo.record.Status;

class ExportsTest {
  private static final List<ReportRecord> RECORDS = Records.all();
  private static final Map<String, String> TEXTS =
      RECORDS.stream()
          .collect(
              Collectors.toMap(
                  r -> r.document().id(), r -> r.document().text(), (a, b) -> a, TreeMap::new));

  private static String text(@Nullable String report) {
    return Objects.requireNonNull(TEXTS.get(report), () -> "no text of " + report);
  }

  @TempDir private Path folder;

  private static List<CSVRecord> csv(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static long happened() {
    return RECORDS.stream().flatMap(r -> r.events().stream()).filter(ExportsTest::happened).count();
  }

  private static boolean happened(Event event) {
    return event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
  }

  @Test
  void recordsComeBackByteForByteAndKeepToTheSchema() throws IOException {
    Path file = export(ExportFormat.JSONL, folder.resolve("r.jsonl"), RECORDS);
    String written = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(written).isEqualTo(Records.lines());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordJson.schema());
    written.lines().forEach(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Test
  void everyEventIsARowWhoseOffsetsCutItsWordsOutOfTheText() throws IOException {
    Path set = export(ExportFormat.CSV, folder.resolve("set"), RECORDS);
    List<CSVRecord> rows = csv(set.resolve("events.csv"));
    assertThat(rows).hasSize(RECORDS.stream().mapToInt(r -> r.events().size()).sum());
    for (CSVRecord row : rows) {
      String text = text(row.get("report_id"));
      int begin = Integer.parseInt(row.get("trigger_begin"));
      int end = Integer.parseInt(row.get("trigger_end"));
      assertThat(slice(text, begin, end)).isEqualTo(row.get("trigger"));
    }
  }

  @Test
  void claimsFiguresMentionsAndReportsAreAllThere() throws IOException {
    Path set = export(ExportFormat.CSV, folder.resolve("set"), RECORDS);
    assertThat(csv(set.resolve("claims.csv")))
        .hasSize(RECORDS.stream().mapToInt(r -> r.claims().size()).sum());
    assertThat(csv(set.resolve("figures.csv")))
        .hasSize(RECORDS.stream().mapToInt(r -> r.figures().size()).sum())
        .allSatisfy(
            row ->
                assertThat(
                        slice(
                            text(row.get("report_id")),
                            Integer.parseInt(row.get("begin")),
                            Integer.parseInt(row.get("end"))))
                    .isEqualTo(row.get("words")));
    assertThat(csv(set.resolve("reports.csv"))).hasSize(RECORDS.size());
    List<CSVRecord> mentions = csv(set.resolve("mentions.csv"));
    assertThat(mentions).hasSize((int) happened());
    assertThat(mentions).allSatisfy(row -> assertThat(row.size()).isEqualTo(16));
  }

  @Test
  void wordsThatBeginLikeAFormulaDoNotRunAndNumbersStayNumbers() throws IOException {
    ReportRecord hostile =
        Records.titled(RECORDS.get(0), "=HYPERLINK(\"http://x\",\"open\")\n, second line");
    Path set = export(ExportFormat.CSV, folder.resolve("set"), List.of(hostile));
    assertThat(csv(set.resolve("reports.csv")).get(0).get("title"))
        .isEqualTo("'=HYPERLINK(\"http://x\",\"open\")\n, second line");
    assertThat(csv(set.resolve("events.csv")))
        .anySatisfy(row -> assertThat(Double.parseDouble(row.get("latitude"))).isNegative());
  }

  @Test
  void polecatHasItsFortyColumnsAndNoneForWhatIsMissing() throws IOException {
    List<String> lines =
        Records.lines(export(ExportFormat.POLECAT, folder.resolve("p.tsv"), RECORDS));
    assertThat(lines.get(0).split("\t", -1)).hasSize(40).startsWith("Event ID", "Event Date");
    assertThat(lines).hasSizeGreaterThan((int) happened());
    List<String> names = new PolecatTable().columns().stream().map(Column::name).toList();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      assertThat(cells).hasSize(40).doesNotContain("");
      assertThat(cells.get(names.indexOf("Actor COW"))).isEqualTo("None");
      assertThat(cells.get(names.indexOf("Quad Code"))).matches("(VERBAL|MATERIAL) [A-Z]+");
    }
  }

  @Test
  void ploverLinesHoldWhatTheManualRequires() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines =
        Records.lines(export(ExportFormat.PLOVER, folder.resolve("p.jsonl"), RECORDS));
    assertThat(lines).hasSize((int) happened());
    for (String line : lines) {
      JsonNode event = mapper.readTree(line);
      assertThat(event.fieldNames())
          .toIterable()
          .contains("id", "date", "actor", "recipient", "event", "mode", "context", "text");
      assertThat(event.path("quad_code").asInt()).isBetween(1, 4);
      JsonNode info = event.path("text_info");
      String id = event.path("id").asText();
      String text = text(id.substring(0, id.indexOf('#')));
      assertThat(slice(text, info.path("start").asInt(), info.path("end").asInt()))
          .isEqualTo(event.path("text").asText());
    }
  }

  @Test
  void acledAndGedHaveTheirColumnsAndOnlyWhatIsKnown() throws IOException {
    List<CSVRecord> acled = csv(export(ExportFormat.ACLED, folder.resolve("a.csv"), RECORDS));
    assertThat(acled).isNotEmpty();
    for (CSVRecord row : acled) {
      assertThat(row.size()).isEqualTo(31);
      assertThat(row.get("timestamp")).isEmpty();
      if (row.get("geo_precision").equals("3")) {
        assertThat(row.get("location")).isNotEmpty();
      }
    }
    List<CSVRecord> ged = csv(export(ExportFormat.GED, folder.resolve("g.csv"), RECORDS));
    assertThat(ged).isNotEmpty();
    for (CSVRecord row : ged) {
      assertThat(row.size()).isEqualTo(49);
      assertThat(row.get("conflict_new_id")).isEmpty();
      if (!row.get("best").isEmpty()) {
        assertThat(row.get("low")).isEqualTo(row.get("best"));
        assertThat(row.get("high")).isEqualTo(row.get("best"));
      }
    }
  }

  @Test
  void aGeoJsonReaderFindsPointsForTownsAndNoneForCountries() throws IOException {
    Path file = export(ExportFormat.GEOJSON, folder.resolve("e.geojson"), RECORDS);
    FeatureCollection map = new ObjectMapper().readValue(file.toFile(), FeatureCollection.class);
    assertThat(map.getFeatures()).isNotEmpty();
    for (Feature feature : map.getFeatures()) {
      String precision = feature.getProperty("precision");
      boolean point = List.of("sub-city", "city", "district").contains(String.valueOf(precision));
      if (feature.getGeometry() instanceof Point place) {
        assertThat(point).isTrue();
        assertThat(place.getCoordinates().getLatitude()).isBetween(-90.0, 90.0);
      } else {
        assertThat(feature.getGeometry()).isNull();
      }
    }
  }

  @Test
  void annotationsPointAtTheirWordsByPositionAndByQuote() throws IOException {
    Path file = export(ExportFormat.ANNOTATIONS, folder.resolve("a.jsonld"), RECORDS);
    JsonNode page = new ObjectMapper().readTree(file.toFile());
    assertThat(page.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.path("items")).isNotEmpty();
    for (JsonNode annotation : page.path("items")) {
      String id = annotation.path("id").asText().replace("urn:testigo:", "");
      String text = text(id.substring(0, id.lastIndexOf(':')));
      for (JsonNode target : annotation.path("target")) {
        JsonNode position = target.path("selector").path(0);
        JsonNode quote = target.path("selector").path(1);
        int begin = position.path("start").asInt();
        int end = position.path("end").asInt();
        assertThat(slice(text, begin, end)).isEqualTo(quote.path("exact").asText());
        assertThat(text)
            .contains(
                quote.path("prefix").asText()
                    + quote.path("exact").asText()
                    + quote.path("suffix").asText());
      }
    }
  }

  @Test
  void anEvidenceFolderProvesItselfByItsHashes() throws IOException, NoSuchAlgorithmException {
    byte[] original = "<html>as received</html>".getBytes(StandardCharsets.UTF_8);
    Origin origin = new Origin("inbox.zip", "a.html", 0, original.length, "00");
    ExportItem item =
        new ExportItem(RECORDS.get(0), origin, () -> new ByteArrayInputStream(original));
    Path out = Records.exportItems(ExportFormat.EVIDENCE, folder.resolve("e"), List.of(item));
    List<String> manifest = Records.lines(out.resolve("MANIFEST.sha256"));
    assertThat(manifest.stream().map(line -> line.substring(66)))
        .containsExactly(
            "report-000001/report.txt",
            "report-000001/record.json",
            "report-000001/origin.json",
            "report-000001/original",
            "log.jsonl");
    for (String line : manifest) {
      byte[] bytes = Files.readAllBytes(out.resolve(line.substring(66)));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(line).startsWith(HexFormat.of().formatHex(hash) + "  ");
    }
    assertThat(out.resolve("report-000001/original")).hasBinaryContent(original);
    assertThat(Records.lines(out.resolve("log.jsonl"))).hasSize(3);
  }

  @Test
  void theSameRecordsGiveTheSameBytes() throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      Path one = export(format, folder.resolve("one-" + format), RECORDS);
      Path two = export(format, folder.resolve("two-" + format), RECORDS);
      if (!format.isFolder()) {
        assertThat(one).hasSameBinaryContentAs(two);
      }
    }
  }
}
