package org.testigo.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Writes elements as paragraphs, set apart by empty lines; lists of links are left out. */
final class TextBlocks implements NodeVisitor {
  private static final Set<String> LINES = Set.of("br", "hr");
  private static final double MOSTLY_LINKS = 0.8;
  private static final int LONG = 200;

  private final List<String> paragraphs = new ArrayList<>();
  private final @Nullable String title;
  private StringBuilder paragraph = new StringBuilder();
  private int linked;
  private int inLink;

  private TextBlocks(@Nullable String title) {
    this.title = title;
  }

  static String of(List<Element> elements, @Nullable String title) {
    TextBlocks blocks = new TextBlocks(title);
    for (Element element : elements) {
      element.traverse(blocks);
      blocks.end();
    }
    return String.join("\n\n", blocks.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String written = text.getWholeText();
      paragraph.append(written);
      linked += inLink > 0 ? written.strip().length() : 0;
    } else if (node instanceof Element element) {
      inLink += element.normalName().equals("a") ? 1 : 0;
      if (element.isBlock() || LINES.contains(element.normalName())) {
        end();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      inLink -= element.normalName().equals("a") ? 1 : 0;
      if (element.isBlock()) {
        end();
      }
    }
  }

  private void end() {
    String text = paragraph.toString().replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").strip();
    boolean links = linked > MOSTLY_LINKS * text.length() && text.length() < LONG;
    boolean heading = paragraphs.isEmpty() && MainText.isTitle(text, title);
    if (!text.isEmpty() && !links && !heading) {
      paragraphs.add(text);
    }
    paragraph = new StringBuilder();
    linked = 0;
  }
}
