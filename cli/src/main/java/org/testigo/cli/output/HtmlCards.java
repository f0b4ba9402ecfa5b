package org.testigo.cli.output;

import java.util.List;
import java.util.Locale;
import org.testigo.record.Claim;
import org.testigo.record.Commitment;
import org.testigo.record.Dispute;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Place;
import org.testigo.record.ReportRecord;

/** The items of a record as cards, beside the text. */
final class HtmlCards {
  private final RecordText text;
  private final StringBuilder html = new StringBuilder();

  private HtmlCards(ReportRecord record) {
    text = new RecordText(record);
  }

  static String of(ReportRecord record) {
    HtmlCards cards = new HtmlCards(record);
    cards.heading("Warnings", record.warnings());
    record
        .warnings()
        .forEach(warning -> cards.plain("warning", warning.kind() + ": " + warning.message()));
    cards.heading("Events", record.events());
    record.events().forEach(cards::event);
    cards.heading("Claims", record.claims());
    record.claims().forEach(cards::claim);
    cards.heading("Figures", record.figures());
    record.figures().forEach(cards::figure);
    cards.heading("Commitments", record.commitments());
    record.commitments().forEach(cards::commitment);
    cards.heading("Disputes", record.disputes());
    record.disputes().forEach(cards::dispute);
    cards.heading("Times", record.times());
    record
        .times()
        .forEach(
            time ->
                cards.card(
                    time.id(),
                    "",
                    quote(cards.text.words(time.span()))
                        + " "
                        + bold(time.value() == null ? "unresolved" : time.value())));
    cards.heading("Places", record.places());
    record.places().forEach(cards::place);
    return cards.html.toString();
  }

  private void heading(String name, List<?> items) {
    if (!items.isEmpty()) {
      html.append("<h2>").append(name).append("</h2>\n");
    }
  }

  private void card(String id, String kind, String content) {
    html.append("<div class=\"card ").append(kind).append("\" data-id=\"").append(id);
    html.append("\" tabindex=\"0\" role=\"button\">").append(content);
    html.append(" <small>").append(id).append("</small></div>\n");
  }

  private void plain(String kind, String words) {
    html.append("<div class=\"card ").append(kind).append("\">");
    html.append(Html.escape(words)).append("</div>\n");
  }

  private static String bold(String words) {
    return "<b>" + Html.escape(words) + "</b>";
  }

  private static String quote(String words) {
    return "<q>" + Html.escape(words) + "</q>";
  }

  private void event(Event event) {
    String status = event.status().code();
    StringBuilder content = new StringBuilder();
    content.append("<span class=\"status ").append(status).append("\">").append(status);
    content.append("</span>");
    content.append(bold(event.type() + (event.mode() == null ? "" : " " + event.mode())));
    content.append("<br>").append(Html.escape(text.parties(event.actors()))).append(" → ");
    content.append(Html.escape(text.parties(event.recipients())));
    Place place = text.place(event.place());
    content.append(place == null ? "" : " · " + Html.escape(place.name()));
    if (event.date() != null) {
      content.append(" · ").append(TableWriter.interval(event.date()));
    }
    content.append("<br>").append(quote(text.words(event.trigger())));
    card(event.id(), "is-" + status, content.toString());
  }

  private void claim(Claim claim) {
    String source = claim.sourceSpan() == null ? "(nobody named)" : text.words(claim.sourceSpan());
    String content =
        bold(source)
            + " <small>"
            + claim.sourceKind().code()
            + ", "
            + claim.act().code()
            + ", "
            + claim.quotation().code()
            + ", "
            + claim.certainty().code()
            + (claim.via() == null ? "" : ", via " + Html.escape(text.party(claim.via())))
            + "</small><br>"
            + quote(text.words(claim.content()));
    card(claim.id(), "", content);
  }

  private void figure(Figure figure) {
    StringBuilder content = new StringBuilder(bold(TableWriter.amount(figure)));
    content.append(figure.unit() == null ? "" : " " + Html.escape(figure.unit()));
    content.append(figure.measure() == null ? "" : ", " + Html.escape(figure.measure()));
    content.append("<br>").append(quote(text.words(figure.span())));
    Claim claim = text.claim(figure.claim());
    if (claim != null && claim.sourceSpan() != null) {
      content.append(" says ").append(Html.escape(text.words(claim.sourceSpan())));
    }
    card(figure.id(), "", content.toString());
  }

  private void commitment(Commitment commitment) {
    StringBuilder content = new StringBuilder();
    content.append("<span class=\"status\">").append(commitment.kind().code()).append("</span>");
    content.append(bold(text.party(commitment.by())));
    content.append(
        commitment.to() == null ? "" : " to " + Html.escape(text.party(commitment.to())));
    content.append("<br>").append(quote(text.words(commitment.content())));
    if (commitment.condition() != null) {
      content.append(" on condition ").append(quote(text.words(commitment.condition())));
    }
    card(commitment.id(), "", content.toString());
  }

  private void dispute(Dispute dispute) {
    StringBuilder content = new StringBuilder(bold(dispute.about()));
    for (String id : dispute.claims()) {
      Claim claim = text.claim(id);
      if (claim != null) {
        String source =
            claim.sourceSpan() == null ? "(nobody named)" : text.words(claim.sourceSpan());
        content.append("<br>").append(Html.escape(source)).append(": ");
        content.append(quote(text.words(claim.content())));
      }
    }
    html.append("<div class=\"card\" data-ids=\"").append(String.join(" ", dispute.claims()));
    html.append("\" tabindex=\"0\" role=\"button\">").append(content).append(" <small>");
    html.append(dispute.id()).append("</small></div>\n");
  }

  private void place(Place place) {
    String where =
        place.latitude() == null || place.longitude() == null
            ? "no coordinates"
            : String.format(Locale.ROOT, "%.3f, %.3f", place.latitude(), place.longitude());
    String kind = place.resolution() == null ? "" : place.resolution().code() + ", ";
    String country = place.country() == null ? "" : place.country() + ", ";
    card(place.id(), "", bold(place.name()) + " " + Html.escape(kind + country + where));
  }
}
