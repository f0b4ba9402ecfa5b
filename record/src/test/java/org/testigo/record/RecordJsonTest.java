package org.testigo.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private static final RecordJson JSON = new RecordJson();

  static ReportRecord sample() {
    String text = "Police \uD83D\uDE93 detained nearly 24,000 people, Ana Paz said.";
    return new ReportRecord(
        ReportRecord.SCHEMA,
        new CoderVersion("0.1.0", "plover-2024/1", Map.of("en", "sha256:00")),
        new Document(
            "r1",
            null,
            "en",
            LocalDate.of(2025, 4, 11),
            PublishedFrom.GIVEN,
            "A paper",
            null,
            text),
        List.of(
            new Entity(
                "e1",
                "Police",
                EntityType.ORGANIZATION,
                "ECU",
                List.of("COP"),
                List.of(),
                List.of(new Mention(new Span(0, 6), MentionKind.NAME)))),
        List.of(),
        List.of(),
        List.of(
            new Event(
                "v1",
                EventType.COERCE,
                "arrest",
                List.of(),
                new Span(10, 18),
                new Span(0, text.length()),
                List.of("e1"),
                List.of(),
                null,
                null,
                new DateInterval(LocalDate.of(2024, 1, 1), null),
                Status.OCCURRED,
                List.of("f1"),
                List.of(),
                0.8)),
        List.of(),
        List.of(
            new Figure(
                "f1",
                new Span(19, 32),
                new BigDecimal("24000"),
                null,
                new BigDecimal("2.4E+4"),
                "nearly",
                "people",
                "detained",
                null,
                null,
                null,
                "v1")),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Warning("no-date", "The date of publication is unknown.", null)));
  }

  @Test
  void aRecordReadBackIsTheSame() {
    ReportRecord record = sample();
    String json = JSON.line(record);
    assertThat(JSON.line(JSON.read(json))).isEqualTo(json);
    assertThat(JSON.read(JSON.pretty(record)).events()).isEqualTo(record.events());
  }

  @Test
  void numbersHaveNoExponentAndDatesAreIso() {
    assertThat(JSON.line(sample()))
        .contains("\"high\":24000,")
        .contains("\"published\":\"2025-04-11\"")
        .contains("\"trigger\":[10,18]");
  }

  @Test
  void theSchemaHolds() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordJson.schema());
    assertThat(schema.validate(JSON.line(sample()), InputFormat.JSON)).isEmpty();
    String broken = JSON.line(sample()).replace("\"COERCE\"", "\"ARRESTED\"");
    assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void whatIsNoRecordIsRefused() {
    assertThatThrownBy(() -> JSON.read("{\"schema\": 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no record");
  }

  @Test
  void offsetsBecomeCodePoints() {
    ReportRecord record = new CodePoints(sample().document().text()).record(sample());
    assertThat(record.events().get(0).trigger()).isEqualTo(new Span(9, 17));
    assertThat(record.figures().get(0).span()).isEqualTo(new Span(18, 31));
    assertThat(record.entities().get(0).mentions().get(0).span()).isEqualTo(new Span(0, 6));
  }
}
