package org.testigo.intake.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.Decoding;
import org.testigo.intake.date.WrittenDate;
import org.testigo.intake.taken.Article;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/** Markdown: the text without its marks, and the facts of its front matter where there is one. */
final class Markdown extends Whole {
  private static final int MOST_NESTED = 50;

  @Override
  Article article(byte[] bytes, Piece piece) {
    String written = Decoding.text(bytes, piece.terms().defaults().encoding(), piece.place());
    Node document =
        Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .maxOpenBlockParsers(MOST_NESTED)
            .build()
            .parse(written);
    YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
    document.accept(front);
    Map<String, List<String>> facts = front.getData();
    String text =
        TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build()
            .render(document);
    LocalDate published =
        Optional.ofNullable(fact(facts, "date")).flatMap(WrittenDate::read).orElse(null);
    Report report =
        new Report(
            null,
            fact(facts, "title"),
            text,
            fact(facts, "lang"),
            published,
            published == null ? PublishedFrom.UNKNOWN : PublishedFrom.METADATA,
            fact(facts, "publisher"),
            fact(facts, "url"));
    return new Article(report, fact(facts, "author"));
  }

  private static @Nullable String fact(Map<String, List<String>> facts, String name) {
    List<String> values = facts.getOrDefault(name, List.of());
    return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
  }
}
