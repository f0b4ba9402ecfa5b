package org.testigo.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.testigo.archive.find.Found;
import org.testigo.archive.find.StoredReport;
import org.testigo.record.Document;

/** Found items for people: as in the table of one report, each with the report that it is from. */
public final class FoundTable implements FoundWriter {
  private static final String INDENT = "               ";

  private final Writer out;
  private final Paint paint;
  private final TableWriter items;
  private final Snippet snippet;

  /**
   * Makes a writer.
   *
   * @param out where to write
   * @param paint the colours
   * @param sought the words that reports were searched for, or an empty string
   */
  public FoundTable(Writer out, Paint paint, String sought) {
    this.out = out;
    this.paint = paint;
    this.items = new TableWriter(out, paint);
    this.snippet = new Snippet(sought);
  }

  @Override
  public void write(Found found) throws IOException {
    StoredReport report = found.report();
    RecordText text = new RecordText(report.record());
    StringBuilder table = new StringBuilder();
    switch (found.kind()) {
      case EVENTS -> items.event(table, text, report.record().events().get(found.place()));
      case CLAIMS -> items.claim(table, text, report.record().claims().get(found.place()));
      case FIGURES -> items.figure(table, text, report.record().figures().get(found.place()));
      case COMMITMENTS ->
          items.commitment(table, text, report.record().commitments().get(found.place()));
      case DISPUTES -> items.dispute(table, text, report.record().disputes().get(found.place()));
      case REPORTS, INCIDENTS -> report(table, report);
    }
    table.append(INDENT).append(paint.dim(source(report))).append('\n');
    out.write(table.toString());
  }

  private void report(StringBuilder table, StoredReport report) {
    Document document = report.record().document();
    String title = document.title();
    String text = document.text();
    table.append("  ");
    table.append(paint.bold(RecordText.oneLine(title == null ? Snippet.start(text) : title)));
    table.append('\n').append(INDENT).append(snippet.of(text, paint)).append('\n');
  }

  private static String source(StoredReport report) {
    Document document = report.record().document();
    List<String> facts = new ArrayList<>();
    if (document.publisher() != null) {
      facts.add(RecordText.oneLine(document.publisher()));
    }
    facts.add(document.published() == null ? "undated" : "published " + document.published());
    facts.add(document.id().startsWith("sha256:") ? document.id().substring(0, 15) : document.id());
    facts.add(report.origins().get(0).toString());
    return String.join(" · ", facts);
  }
}
