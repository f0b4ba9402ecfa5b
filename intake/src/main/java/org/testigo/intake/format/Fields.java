package org.testigo.intake.format;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.Rows;
import org.testigo.intake.date.WrittenDate;
import org.testigo.intake.taken.Original;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Mapping;
import org.testigo.intake.terms.Mapping.Part;
import org.testigo.record.Origin;
import org.testigo.record.Problem;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/** One row of a table or one JSON object, whose fields become the parts of a report. */
final class Fields {
  private final Piece piece;
  private final Rows.Row row;
  private final int number;
  private final Function<String, @Nullable String> values;

  /** Takes a row, its number, and how its fields are looked up. */
  Fields(Piece piece, Rows.Row row, int number, Function<String, @Nullable String> values) {
    this.piece = piece;
    this.row = row;
    this.number = number;
    this.values = values;
  }

  /** The text, or null where there is none. */
  @Nullable String text() {
    return value(Part.TEXT);
  }

  /** Makes the report; a date that is none is a problem beside it. */
  void give(Steps stream) {
    String text = text();
    if (text == null) {
      throw new IllegalStateException("a row without a text is no report");
    }
    LocalDate published = published(stream);
    Report report =
        new Report(
            value(Part.ID),
            value(Part.TITLE),
            text,
            value(Part.LANGUAGE),
            published,
            published == null ? PublishedFrom.UNKNOWN : PublishedFrom.METADATA,
            value(Part.PUBLISHER),
            value(Part.URL));
    Original original = new Original(row.content().bytes());
    String entry = (piece.entry() == null ? "" : piece.entry() + "!/") + number;
    Origin origin = new Origin(piece.file(), entry, row.from(), row.to(), original.sha256());
    stream.give(
        new Taken.Given(
            piece.terms().defaults().complete(report),
            value(Part.AUTHOR),
            origin,
            piece.obtained(),
            row.line(),
            original));
  }

  private @Nullable LocalDate published(Steps stream) {
    String written = value(Part.PUBLISHED);
    if (written == null) {
      return null;
    }
    Optional<LocalDate> day = WrittenDate.read(written);
    if (day.isEmpty()) {
      String column = String.join("+", mapping().columns(Part.PUBLISHED));
      stream.give(
          refused(
              "no-date",
              "\"" + column + "\": \"" + written + "\" is no date; the report is read without it",
              "write it as 2025-04-11"));
    }
    return day.orElse(null);
  }

  Taken refused(String code, String message, String remedy) {
    return new Taken.Refused(new Problem(code, piece.place(), row.line(), message, remedy));
  }

  private Mapping mapping() {
    return piece.terms().mapping();
  }

  private @Nullable String value(Part part) {
    String joined =
        mapping().columns(part).stream()
            .map(values)
            .filter(value -> value != null && !value.isBlank())
            .collect(Collectors.joining("\n\n"));
    return joined.isEmpty() ? null : joined;
  }
}
