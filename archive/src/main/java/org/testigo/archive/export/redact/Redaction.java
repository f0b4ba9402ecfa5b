package org.testigo.archive.export.redact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.export.row.ExportItem;
import org.testigo.record.Claim;
import org.testigo.record.Commitment;
import org.testigo.record.Dispute;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Event;
import org.testigo.record.Figure;
import org.testigo.record.Mention;
import org.testigo.record.Origin;
import org.testigo.record.Place;
import org.testigo.record.ReportRecord;
import org.testigo.record.Timex;
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

  private ReportRecord record(ReportRecord r) {
    return new ReportRecord(
        r.schema(),
        r.coder(),
        document(r.document()),
        r.entities().stream().map(this::entity).toList(),
        r.places().stream().map(this::place).toList(),
        r.times().stream()
            .map(
                t ->
                    new Timex(t.id(), text.move(t.span()), t.type(), t.value(), t.begin(), t.end()))
            .toList(),
        r.events().stream().map(this::event).toList(),
        r.claims().stream().map(this::claim).toList(),
        r.figures().stream().map(this::figure).toList(),
        r.commitments().stream().map(this::commitment).toList(),
        r.disputes().stream().map(d -> new Dispute(d.id(), plain(d.about()), d.claims())).toList(),
        r.topics(),
        r.warnings().stream()
            .map(
                w ->
                    new Warning(
                        w.kind(),
                        plain(w.message()),
                        w.span() == null ? null : text.move(w.span())))
            .toList());
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
    List<Mention> mentions = new ArrayList<>();
    e.mentions().forEach(m -> mentions.add(new Mention(text.move(m.span()), m.kind())));
    String name = Names.isPrivate(e) ? names.pseudonym(e) : plain(e.name());
    return new Entity(e.id(), name, e.type(), e.country(), e.sectors(), all(e.roles()), mentions);
  }

  private Place place(Place p) {
    return new Place(
        p.id(),
        p.name(),
        p.latitude(),
        p.longitude(),
        p.country(),
        p.province(),
        p.resolution(),
        p.geonameid(),
        text.move(p.mentions()));
  }

  private Event event(Event e) {
    return new Event(
        e.id(),
        e.type(),
        e.mode(),
        e.contexts(),
        text.move(e.trigger()),
        text.move(e.sentence()),
        e.actors(),
        e.recipients(),
        e.place(),
        e.time(),
        e.date(),
        e.status(),
        e.figures(),
        e.claims(),
        e.confidence());
  }

  private Claim claim(Claim c) {
    return new Claim(
        c.id(),
        c.source(),
        c.sourceSpan() == null ? null : text.move(c.sourceSpan()),
        c.sourceKind(),
        text.move(c.cue()),
        text.move(c.content()),
        c.quotation(),
        c.act(),
        c.certainty(),
        c.via(),
        c.events(),
        c.figures());
  }

  private Figure figure(Figure f) {
    return new Figure(
        f.id(),
        text.move(f.span()),
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

  private Commitment commitment(Commitment k) {
    return new Commitment(
        k.id(),
        k.by(),
        k.to(),
        k.kind(),
        text.move(k.content()),
        k.condition() == null ? null : text.move(k.condition()),
        k.claim());
  }
}
