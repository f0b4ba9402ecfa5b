package org.testigo.archive.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.archive.export.row.Exporter;
import org.testigo.archive.export.row.IncidentIds;
import org.testigo.record.Document;
import org.testigo.record.RecordJson;
import org.testigo.record.ReportRecord;

/** Records of eight reports in two languages, and how to export them. */
public final class Records {
  public static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

  private Records() {}

  public static String lines() {
    try (InputStream in = Records.class.getResourceAsStream("records.jsonl")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<ReportRecord> all() {
    RecordJson json = new RecordJson();
    return lines().lines().map(json::read).toList();
  }

  public static ReportRecord titled(ReportRecord r, String title) {
    Document d = r.document();
    return new ReportRecord(
        r.schema(),
        r.coder(),
        new Document(
            d.id(),
            title,
            d.language(),
            d.published(),
            d.publishedFrom(),
            d.publisher(),
            d.url(),
            d.text()),
        r.entities(),
        r.places(),
        r.times(),
        r.events(),
        r.claims(),
        r.figures(),
        r.commitments(),
        r.disputes(),
        r.topics(),
        r.warnings());
  }

  public static Path export(ExportFormat format, Path out, List<ReportRecord> records)
      throws IOException {
    return exportItems(format, out, records.stream().map(ExportItem::of).toList());
  }

  public static Path exportItems(ExportFormat format, Path out, List<ExportItem> items)
      throws IOException {
    Exports exports = new Exports(IncidentIds.NONE, false, NOON);
    try (Exporter exporter = exports.open(format, out)) {
      for (ExportItem item : items) {
        exporter.write(item);
      }
    }
    return out;
  }

  /** The words that offsets in code points cut out, as a user of Python would. */
  public static String slice(String text, int begin, int end) {
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  public static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }
}
