package org.testigo.archive.export.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.archive.export.ExportFormat;
import org.testigo.archive.export.Records;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.record.CoderVersion;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.EntityType;
import org.testigo.record.Event;
import org.testigo.record.Mention;
import org.testigo.record.MentionKind;
import org.testigo.record.Origin;
import org.testigo.record.PublishedFrom;
import org.testigo.record.ReportRecord;
import org.testigo.record.Span;

class RedactionTest {
  private static final String TEXT =
      "\uD83D\uDE93 Lucía Cárdenas was shot, said Minister Ana López. CÁRDENAS had two sons; Mr"
          + " Cárdenas's lawyer, Juan de la Cruz, wrote to lucia.cardenas@mail.org and tagged"
          + " #LuciaCardenas. The Red Cross helped.";

  @TempDir private Path folder;

  private static Entity person(String text, String id, String name, List<String> sectors) {
    List<Mention> mentions = new ArrayList<>();
    int at = text.indexOf(name);
    if (at >= 0) {
      int begin = text.codePointCount(0, at);
      int length = name.codePointCount(0, name.length());
      mentions.add(new Mention(new Span(begin, begin + length), MentionKind.NAME));
    }
    return new Entity(id, name, EntityType.PERSON, null, sectors, List.of(), mentions);
  }

  private static ReportRecord record(String id, String text, List<Entity> entities) {
    return record(id, text, entities, null, null);
  }

  private static ReportRecord record(
      String id, String text, List<Entity> entities, @Nullable String title, @Nullable String url) {
    return new ReportRecord(
        ReportRecord.SCHEMA,
        new CoderVersion("0", "plover", Map.of()),
        new Document(id, title, "en", LocalDate.EPOCH, PublishedFrom.GIVEN, "A paper", url, text),
        entities,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ReportRecord murder() {
    return record(
        "lucia-cardenas-1",
        TEXT,
        List.of(
            person(TEXT, "e1", "Lucía Cárdenas", List.of("JRN")),
            person(TEXT, "e2", "Ana López", List.of("GOV")),
            person(TEXT, "e3", "Juan de la Cruz", List.of())),
        "The last day of Lucía Cárdenas",
        "https://example.org/2024/lucia-cardenas-shot");
  }

  private static ReportRecord redacted(ReportRecord record, Names names) {
    return Redaction.redact(ExportItem.of(record), names).record();
  }

  private static Names learnt(ReportRecord... records) {
    Names names = new Names();
    for (ReportRecord record : records) {
      names.learn(record);
    }
    return names;
  }

  @Test
  void privatePeopleGiveWayAndOfficeHoldersStay() {
    ReportRecord hidden = redacted(murder(), learnt(murder()));
    assertThat(hidden.document().text())
        .isEqualTo(
            "\uD83D\uDE93 P1 was shot, said Minister Ana López. P1 had two sons; Mr P1's lawyer,"
                + " P2, wrote to P1@mail.org and tagged #P1. The Red Cross helped.");
    assertThat(hidden.document().title()).isEqualTo("The last day of P1");
    assertThat(hidden.document().url()).isEqualTo("https://example.org/2024/P1-shot");
    assertThat(hidden.document().id()).isEqualTo("P1-1");
    assertThat(hidden.entities().stream().map(Entity::name))
        .containsExactly("P1", "Ana López", "P2");
  }

  @Test
  void offsetsStayRight() {
    ReportRecord hidden = redacted(murder(), learnt(murder()));
    for (Entity entity : hidden.entities()) {
      Span span = entity.mentions().get(0).span();
      assertThat(Records.slice(hidden.document().text(), span.begin(), span.end()))
          .isEqualTo(entity.name());
    }
  }

  @Test
  void onePersonHasOneNumberInAllReports() {
    String later = "A march for Cárdenas filled the square. Pedro Gil spoke.";
    ReportRecord second =
        record(
            "b",
            later,
            List.of(
                person(later, "e1", "Cárdenas", List.of()),
                person(later, "e2", "Pedro Gil", List.of())));
    Names names = learnt(murder(), second);
    assertThat(redacted(second, names).document().text())
        .isEqualTo("A march for P1 filled the square. P3 spoke.");
  }

  @Test
  void aNameThatTheCoderOverlookedInAnotherReportIsHiddenToo() {
    ReportRecord unseen =
        record("b", "the murder of LUCIA CARDENAS; the Cárdenas case; Lucía was 40", List.of());
    assertThat(redacted(unseen, learnt(murder(), unseen)).document().text())
        .isEqualTo("the murder of P1; the P1 case; P1 was 40");
  }

  @Test
  void theOriginLosesTheNameAndTheOriginalIsLeftBehind() {
    ExportItem item =
        new ExportItem(
            murder(),
            new Origin("in/cardenas.html", null, 0, 1, "00"),
            () -> java.io.InputStream.nullInputStream());
    ExportItem hidden = Redaction.redact(item, learnt(murder()));
    assertThat(hidden.origin())
        .extracting(origin -> Objects.requireNonNull(origin).file())
        .isEqualTo("in/P1.html");
    assertThat(hidden.original()).isNull();
  }

  @Test
  void aHashIsNoName() {
    String id = "sha256:ada0cafe";
    String text = "Ada Gil spoke.";
    ReportRecord record = record(id, text, List.of(person(text, "e1", "Ada Gil", List.of())));
    assertThat(redacted(record, learnt(record)).document().id()).isEqualTo(id);
  }

  @Test
  void noNameNorPartOfOneIsLeftInAnyExport() throws IOException, SQLException {
    List<ReportRecord> records = new ArrayList<>(Records.all());
    records.add(murder());
    Names names = learnt(records.toArray(new ReportRecord[0]));
    List<ExportItem> items =
        records.stream().map(r -> Redaction.redact(ExportItem.of(r), names)).toList();
    Set<String> hidden = new TreeSet<>();
    Set<String> kept = new TreeSet<>();
    for (ReportRecord record : records) {
      for (Entity entity : record.entities()) {
        boolean secret = Names.isPrivate(entity);
        (secret ? hidden : kept).addAll(Names.parts(entity.name()));
        for (Mention mention : secret ? List.<Mention>of() : entity.mentions()) {
          kept.addAll(Names.parts(words(record, mention.span())));
        }
      }
      record.places().forEach(place -> kept.addAll(Names.parts(place.name())));
    }
    hidden.removeAll(kept); // a minister may bear the same surname
    assertThat(hidden).contains("lucia", "mamani", "whitlock", "luraschi", "benedetti");
    for (ExportFormat format : ExportFormat.values()) {
      Path out = Records.exportItems(format, folder.resolve(format.name()), items);
      int[] all = written(format, out).codePoints().toArray();
      Set<String> left = new TreeSet<>();
      for (Letters.Word word : Letters.words(all)) {
        if (hidden.contains(word.folded()) && word.capital()) {
          left.add(word.folded());
        }
      }
      assertThat(left).as(format.toString()).isEmpty();
    }
  }

  private static String written(ExportFormat format, Path out) throws IOException, SQLException {
    if (format == ExportFormat.PARQUET) {
      return parquet(out);
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file.getFileName()).append('\n');
        all.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
      }
    }
    return all.toString();
  }

  private static String parquet(Path out) throws IOException, SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        Stream<Path> files = Files.list(out)) {
      for (Path file : files.sorted().toList()) {
        try (ResultSet rows = statement.executeQuery("select * from '" + file + "'")) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
              all.append(rows.getString(column)).append('\n');
            }
          }
        }
      }
    }
    return all.toString();
  }

  @Test
  void theWordsOfEverySpanAreTheSameButForNames() {
    List<ReportRecord> records = Records.all();
    Names names = learnt(records.toArray(new ReportRecord[0]));
    for (ReportRecord record : records) {
      ReportRecord hidden = redacted(record, names);
      for (int i = 0; i < record.events().size(); i++) {
        Event before = record.events().get(i);
        Event after = hidden.events().get(i);
        assertThat(after.trigger().end()).isLessThanOrEqualTo(after.sentence().end());
        String was = words(record, before.trigger());
        String is = words(hidden, after.trigger());
        assertThat(is.replaceAll("P\\d+", "").isEmpty() || is.equals(was) || is.contains("P"))
            .as(was + " -> " + is)
            .isTrue();
      }
      for (int i = 0; i < record.figures().size(); i++) {
        assertThat(words(hidden, hidden.figures().get(i).span()))
            .isEqualTo(words(record, record.figures().get(i).span()));
      }
    }
  }

  private static String words(ReportRecord record, Span span) {
    return Records.slice(record.document().text(), span.begin(), span.end());
  }
}
