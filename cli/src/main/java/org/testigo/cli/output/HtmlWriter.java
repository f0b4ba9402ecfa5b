package org.testigo.cli.output;

import java.io.IOException;
import java.io.Writer;
import org.testigo.record.Document;
import org.testigo.record.ReportRecord;

/** Writes records as one page that needs no network: the text marked, the record beside it. */
final class HtmlWriter implements RecordWriter {
  private static final String LEGEND =
      """
      <ul class="legend" aria-label="Marks">
      <li><i class="event"></i>event</li><li><i class="claim"></i>what is said</li>
      <li><i class="cue"></i>who says so</li><li><i class="figure"></i>figure</li>
      <li><i class="time"></i>time</li><li><i class="place"></i>place</li>
      <li>Click marked words or a card; Tab and Enter work too, Esc clears.</li>
      </ul>
      """;

  private final Writer out;
  private boolean begun;

  HtmlWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(String origin, ReportRecord record) throws IOException {
    Document document = record.document();
    String title = document.title() == null ? origin : RecordText.oneLine(document.title());
    begin(title, document.language());
    String published =
        document.published() == null
            ? "date of publication unknown"
            : "published " + document.published() + " (" + document.publishedFrom().code() + ")";
    String publisher = document.publisher() == null ? "" : " · " + document.publisher();
    out.write("<article lang=\"" + Html.escape(document.language()) + "\">\n<header><h1>");
    out.write(Html.escape(title) + "</h1>\n<p class=\"facts\" lang=\"en\">");
    out.write(Html.escape(published + publisher) + "</p>\n");
    out.write(LEGEND + "</header>\n<main>\n<div class=\"text\">");
    out.write(HtmlText.of(record));
    out.write("</div>\n<div class=\"cards\" lang=\"en\">\n" + HtmlCards.of(record));
    out.write("</div>\n</main>\n</article>\n");
  }

  private void begin(String title, String language) throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    out.write("<!DOCTYPE html>\n<html lang=\"" + Html.escape(language) + "\">\n<head>\n");
    out.write("<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<title>" + Html.escape(title) + " – Testigo</title>\n<style>\n");
    out.write(Html.resource("page.css"));
    out.write("</style>\n</head>\n<body>\n");
  }

  @Override
  public void end() throws IOException {
    begin("Testigo", "en");
    out.write("<script>\n" + Html.resource("page.js") + "</script>\n</body>\n</html>\n");
  }
}
