package org.testigo.archive.export.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.Document;
import org.testigo.record.Origin;

/** One row a report: what it is, where it came from, what was read in it. */
public final class ReportsTable implements Table {
  /** Makes the table. */
  public ReportsTable() {}

  @Override
  public String name() {
    return "reports";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("report_id"),
        Column.text("title"),
        Column.text("language"),
        Column.text("published"),
        Column.text("published_from"),
        Column.text("publisher"),
        Column.text("url"),
        Column.text("text_sha256"),
        Column.integer("text_length"),
        Column.text("origin_file"),
        Column.text("origin_entry"),
        Column.integer("origin_from"),
        Column.integer("origin_to"),
        Column.text("origin_sha256"),
        Column.integer("events"),
        Column.integer("claims"),
        Column.integer("figures"),
        Column.text("warnings"),
        Column.text("schema"),
        Column.text("coder_version"),
        Column.text("codebook"));
  }

  @Override
  public List<List<@Nullable Object>> rows(ReportView view, ExportItem item) {
    Document document = view.document();
    Row row =
        new Row()
            .add(document.id())
            .add(document.title())
            .add(document.language())
            .add(document.published())
            .add(document.publishedFrom().code())
            .add(document.publisher())
            .add(document.url())
            .add(view.hash())
            .add(view.length());
    Origin origin = item.origin();
    if (origin == null) {
      row.empty(5);
    } else {
      row.add(origin.file()).add(origin.entry()).add(origin.from()).add(origin.to());
      row.add(origin.sha256());
    }
    row.add(view.record().events().size())
        .add(view.record().claims().size())
        .add(view.record().figures().size())
        .list(view.record().warnings().stream().map(w -> w.kind()).distinct().toList())
        .add(view.record().schema())
        .add(view.record().coder().version())
        .add(view.record().coder().codebook());
    return List.of(row.cells());
  }
}
