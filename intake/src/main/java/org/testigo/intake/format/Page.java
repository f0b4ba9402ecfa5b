package org.testigo.intake.format;

import org.testigo.intake.page.WebPage;
import org.testigo.intake.taken.Article;

/** A web page: its main text, and the facts that it says of itself. */
final class Page extends Whole {
  @Override
  Article article(byte[] bytes, Piece piece) {
    return WebPage.read(bytes, piece.charset(), piece.url()).article();
  }

  @Override
  String remedyForNoText() {
    return "save the page with its text; a page that scripts fill in holds none";
  }
}
