package org.testigo.archive.export.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Claim;
import org.testigo.record.Document;
import org.testigo.record.Entity;
import org.testigo.record.Span;

/** One row a claim: who says what. */
public final class ClaimsTable implements Table {
  /** Makes the table. */
  public ClaimsTable() {}

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("claim_id"),
        Column.text("report_id"),
        Column.text("source"),
        Column.text("source_kind"),
        Column.text("source_country"),
        Column.text("source_sectors"),
        Column.text("via"),
        Column.text("act"),
        Column.text("certainty"),
        Column.text("quotation"),
        Column.text("cue"),
        Column.text("content"),
        Column.integer("content_begin"),
        Column.integer("content_end"),
        Column.text("content_spans"),
        Column.text("events"),
        Column.text("figures"),
        Column.text("published"),
        Column.text("publisher"),
        Column.text("url"),
        Column.text("text_sha256"));
  }

  @Override
  public List<List<@Nullable Object>> rows(ReportView view, ExportItem item) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Claim claim : view.record().claims()) {
      rows.add(row(view, claim));
    }
    return rows;
  }

  private static List<@Nullable Object> row(ReportView view, Claim claim) {
    Document document = view.document();
    List<Entity> source =
        claim.source() == null ? List.of() : view.entities(List.of(claim.source()));
    List<Entity> via = claim.via() == null ? List.of() : view.entities(List.of(claim.via()));
    Row row =
        new Row()
            .add(view.global(claim.id()))
            .add(document.id())
            .add(view.speaker(claim.id()))
            .add(claim.sourceKind().code())
            .add(source.isEmpty() ? null : source.get(0).country())
            .list(source.isEmpty() ? List.of() : source.get(0).sectors())
            .list(via.stream().map(Entity::name).toList())
            .add(claim.act().code())
            .add(claim.certainty().code())
            .add(claim.quotation().code())
            .add(joined(view, claim.cue()))
            .add(joined(view, claim.content()));
    if (claim.content().isEmpty()) {
      row.empty(3);
    } else {
      row.add(claim.content().get(0).begin())
          .add(claim.content().get(claim.content().size() - 1).end())
          .list(claim.content().stream().map(s -> s.begin() + "-" + s.end()).toList());
    }
    return row.list(claim.events().stream().map(view::global).toList())
        .list(claim.figures().stream().map(view::global).toList())
        .add(document.published())
        .add(document.publisher())
        .add(document.url())
        .add(view.hash())
        .cells();
  }

  private static String joined(ReportView view, List<Span> spans) {
    return spans.stream()
        .map(span -> view.words(span.begin(), span.end()))
        .collect(Collectors.joining(" … "));
  }
}
