package org.testigo.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.testigo.record.Claim;
import org.testigo.record.Commitment;
import org.testigo.record.DateInterval;
import org.testigo.record.Dispute;
import org.testigo.record.Document;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.ReportRecord;
import org.testigo.record.Warning;

/**
 * Writes records for people: events with their status first, then who says what, with the words.
 */
final class TableWriter implements RecordWriter {
  private static final int REACH = 60;
  private static final String INDENT = "               ";

  private final Writer out;
  private final Paint paint;
  private boolean first = true;

  TableWriter(Writer out, Paint paint) {
    this.out = out;
    this.paint = paint;
  }

  @Override
  public void write(String origin, ReportRecord record) throws IOException {
    RecordText text = new RecordText(record);
    StringBuilder table = new StringBuilder(first ? "" : "\n");
    first = false;
    head(table, origin, record);
    section(table, "EVENTS", "did it happen, what, who → whom, where, when", record.events());
    record.events().forEach(event -> event(table, text, event));
    section(table, "CLAIMS", "who says so", record.claims());
    record.claims().forEach(claim -> claim(table, text, claim));
    section(table, "FIGURES", "how many, and who counts", record.figures());
    record.figures().forEach(figure -> figure(table, text, figure));
    section(table, "COMMITMENTS", "", record.commitments());
    record.commitments().forEach(commitment -> commitment(table, text, commitment));
    section(table, "DISPUTES", "claims that cannot both hold", record.disputes());
    record.disputes().forEach(dispute -> dispute(table, text, dispute));
    section(table, "WARNINGS", "", record.warnings());
    record.warnings().forEach(warning -> warning(table, warning));
    out.write(table.toString());
  }

  @Override
  public void end() {}

  private void head(StringBuilder table, String origin, ReportRecord record) {
    Document document = record.document();
    String title = document.title() == null ? origin : RecordText.oneLine(document.title());
    table.append(paint.bold(title)).append('\n');
    List<String> facts = new ArrayList<>();
    facts.add(origin);
    facts.add("language " + document.language());
    facts.add(
        document.published() == null
            ? "date of publication unknown"
            : "published " + document.published() + " (" + document.publishedFrom().code() + ")");
    if (document.publisher() != null) {
      facts.add(RecordText.oneLine(document.publisher()));
    }
    table.append(paint.dim(String.join(" · ", facts))).append('\n');
  }

  private void section(StringBuilder table, String name, String note, List<?> items) {
    if (!items.isEmpty()) {
      table.append('\n').append(paint.bold(name));
      table.append(note.isEmpty() ? "" : paint.dim("  " + note)).append('\n');
    }
  }

  void event(StringBuilder table, RecordText text, Event event) {
    String status = pad(event.status().code().toUpperCase(Locale.ROOT), 13);
    String what = event.type() + (event.mode() == null ? "" : " " + event.mode());
    table.append("  ").append(paint.status(event.status(), status));
    table.append(paint.bold(what)).append("  ");
    table.append(text.parties(event.actors())).append(" → ");
    table.append(text.parties(event.recipients()));
    Place place = text.place(event.place());
    table.append(place == null ? "" : " · " + place.name());
    table.append(event.date() == null ? "" : " · " + interval(event.date())).append('\n');
    String[] words = text.around(event.trigger(), event.sentence(), REACH);
    table.append(INDENT).append('“').append(words[0]).append(paint.bold(words[1]));
    table.append(words[2]).append('”');
    table.append(refs(event.claims(), event.figures())).append('\n');
  }

  private String refs(List<String> claims, List<String> figures) {
    List<String> all = new ArrayList<>(claims);
    all.addAll(figures);
    return all.isEmpty() ? "" : paint.dim(" [" + String.join(" ", all) + "]");
  }

  void claim(StringBuilder table, RecordText text, Claim claim) {
    String source = claim.sourceSpan() == null ? "(nobody named)" : text.words(claim.sourceSpan());
    table.append("  ").append(pad(claim.id(), 4)).append(pad(claim.act().code(), 10));
    table.append(paint.bold(source));
    table.append(paint.dim(" (" + claim.sourceKind().code() + ") "));
    table.append(text.words(claim.cue())).append(": “");
    table.append(text.words(claim.content())).append('”');
    List<String> notes = new ArrayList<>();
    notes.add(claim.quotation().code());
    notes.add(claim.certainty().code());
    if (claim.via() != null) {
      notes.add("via " + text.party(claim.via()));
    }
    table.append(paint.dim(" " + String.join(", ", notes))).append('\n');
  }

  void figure(StringBuilder table, RecordText text, Figure figure) {
    table.append("  ").append(pad(figure.id(), 4)).append(paint.bold(amount(figure)));
    table.append(figure.unit() == null ? "" : " " + figure.unit());
    table.append(figure.measure() == null ? "" : ", " + figure.measure());
    table.append(figure.period() == null ? "" : ", " + interval(figure.period()));
    table.append(" · “").append(text.words(figure.span())).append('”');
    Claim claim = text.claim(figure.claim());
    if (claim != null && claim.sourceSpan() != null) {
      table.append(" · says ").append(text.words(claim.sourceSpan()));
      table.append(paint.dim(" [" + claim.id() + "]"));
    }
    table.append('\n');
  }

  static String amount(Figure figure) {
    if (figure.low() != null && figure.high() != null) {
      return number(figure.low()) + "–" + number(figure.high());
    }
    if (figure.high() != null) {
      return "≤ " + number(figure.high());
    }
    if (figure.low() != null) {
      return "≥ " + number(figure.low());
    }
    return figure.value() == null ? "?" : number(figure.value());
  }

  private static String number(BigDecimal number) {
    return String.format(Locale.ROOT, "%,.2f", number).replaceAll("\\.?0+$", "");
  }

  void commitment(StringBuilder table, RecordText text, Commitment commitment) {
    table.append("  ").append(pad(commitment.id(), 4)).append(pad(commitment.kind().code(), 12));
    table.append(paint.bold(text.party(commitment.by())));
    table.append(commitment.to() == null ? "" : " to " + text.party(commitment.to()));
    table.append(": “").append(text.words(commitment.content())).append('”');
    if (commitment.condition() != null) {
      table.append(", on condition: “").append(text.words(commitment.condition())).append('”');
    }
    table.append('\n');
  }

  void dispute(StringBuilder table, RecordText text, Dispute dispute) {
    table.append("  ").append(pad(dispute.id(), 4)).append(paint.bold(dispute.about()));
    table.append('\n');
    for (String id : dispute.claims()) {
      Claim claim = text.claim(id);
      if (claim != null) {
        String source =
            claim.sourceSpan() == null ? "(nobody named)" : text.words(claim.sourceSpan());
        table.append("      ").append(source).append(": “");
        table.append(text.words(claim.content())).append('”');
        table.append(paint.dim(" [" + id + "]")).append('\n');
      }
    }
  }

  private void warning(StringBuilder table, Warning warning) {
    table.append("  ").append(paint.warning(warning.kind())).append("  ");
    table.append(RecordText.oneLine(warning.message())).append('\n');
  }

  static String interval(DateInterval date) {
    String from = date.begin() == null ? "" : date.begin().toString();
    String to = date.end() == null ? "" : date.end().toString();
    return from.equals(to) ? from : from + "…" + to;
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(1, width - word.length()));
  }
}
