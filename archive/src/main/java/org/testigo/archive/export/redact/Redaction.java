package org.testigo.archive.export.redact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.record.Dispute;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Figure;
import org.testigo.record.MovedSpans;
import org.testigo.record.Origin;
import org.testigo.record.ReportRecord;
import org.testigo.record.Warning;

/** Hides private people in one report; the original bytes are left behind, since they name them. */
public final class Redaction {
  private final NameFinder finder;
  private final Names names;
  private final Edits text;

  private Redaction(Names names, ReportRecord record) {
    this.names = names;
    this.finder = new NameFinder(names, record);
    this.text = finder.inText(record.document().text());
  }

  /**
   * Hides private people.
   *
   * @param item a report
   * @param names the people of all reports, already learnt
   * @return the same report without their names
   */
  public static ExportItem redact(ExportItem item, Names names) {
    Redaction redaction = new Redaction(names, item.record());
    Origin origin = item.origin();
    return new ExportItem(
        redaction.record(item.record()),
        origin == null
            ? null
            : new Origin(
                redaction.plain(origin.file()),
                redaction.words(origin.entry()),
                origin.from(),
                origin.to(),
                origin.sha256()),
        null);
  }

  private @Nullable String words(@Nullable String words) {
    return words == null ? null : plain(words);
  }

  private String plain(String words) {
    return finder.inWords(words).apply();
  }

  private List<String> all(List<String> words) {
    return words.stream().map(this::plain).toList();
  }

  /** First the words that the record itself holds, then the spans into the text that changed. */
  private ReportRecord record(ReportRecord r) {
    ReportRecord hidden =
        new ReportRecord(
            r.schema(),
            r.coder(),
            document(r.document()),
            r.entities().stream().map(this::entity).toList(),
            r.places(),
            r.times(),
            r.events(),
            r.claims(),
            r.figures().stream().map(this::figure).toList(),
            r.commitments(),
            r.disputes().stream()
                .map(d -> new Dispute(d.id(), plain(d.about()), d.claims()))
                .toList(),
            r.topics(),
            r.warnings().stream()
                .map(w -> new Warning(w.kind(), plain(w.message()), w.span()))
                .toList());
    return MovedSpans.of(hidden, text::move);
  }

  private Document document(Document d) {
    return new Document(
        d.id().startsWith("sha256:") ? d.id() : plain(d.id()),
        words(d.title()),
        d.language(),
        d.published(),
        d.publishedFrom(),
        words(d.publisher()),
        words(d.url()),
        text.apply());
  }

  private Entity entity(Entity e) {
    String name = Names.isPrivate(e) ? names.pseudonym(e) : plain(e.name());
    return new Entity(
        e.id(), name, e.type(), e.country(), e.sectors(), all(e.roles()), e.mentions());
  }

  private Figure figure(Figure f) {
    return new Figure(
        f.id(),
        f.span(),
        f.value(),
        f.low(),
        f.high(),
        words(f.qualifier()),
        words(f.unit()),
        f.measure(),
        f.period(),
        f.place(),
        f.claim(),
        f.event());
  }
}
