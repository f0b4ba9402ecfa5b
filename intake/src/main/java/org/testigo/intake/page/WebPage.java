package org.testigo.intake.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.Decoding;
import org.testigo.intake.taken.Article;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/**
 * A web page that is a report. What the page says of itself (JSON-LD, meta elements) goes before
 * what can be seen; nothing is fetched and no script is run.
 *
 * @param article its text without boilerplate, and its facts
 */
public record WebPage(Article article) {
  private static final int SHORT = 250;

  /**
   * Reads a page.
   *
   * @param bytes its bytes
   * @param charset the encoding that the server said, or null
   * @param url its address, or null where only the page itself can say it
   * @return the page
   */
  public static WebPage read(byte[] bytes, @Nullable String charset, @Nullable String url) {
    return of(parse(bytes, charset), url);
  }

  /**
   * Reads a piece of a page, such as the content of a feed entry.
   *
   * @param html the piece
   * @return its text
   */
  public static String text(String html) {
    return MainText.all(Jsoup.parseBodyFragment(html).body());
  }

  private static Document parse(byte[] bytes, @Nullable String charset) {
    try {
      Document first = Jsoup.parse(new ByteArrayInputStream(bytes), charsetOrNull(charset), "");
      Charset right = Decoding.anyEncoding(bytes, first.charset().name());
      boolean marked = first.charset().name().startsWith("UTF-16");
      return marked || right.equals(first.charset())
          ? first
          : Jsoup.parse(new ByteArrayInputStream(bytes), right.name(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String charsetOrNull(@Nullable String name) {
    return name != null && Charset.isSupported(name) ? name : null;
  }

  private static WebPage of(Document page, @Nullable String url) {
    LinkedData linked = LinkedData.of(page);
    PageFacts facts = new PageFacts(page, linked);
    // The facts are read first: finding the main text takes the page apart.
    String title = facts.title();
    String author = facts.author();
    String publisher = facts.publisher();
    String language = facts.language();
    Optional<LocalDate> said = facts.published();
    Optional<LocalDate> seen = said.isPresent() ? said : facts.visibleDate();
    String address = url == null ? facts.address() : url;
    String text = MainText.of(page, title);
    String body = linked.word("articleBody");
    if (text.length() < SHORT && body != null && body.length() > text.length()) {
      text = text(body.replace("\n", "<br>"));
    }
    Optional<LocalDate> published = seen;
    PublishedFrom from =
        said.isPresent()
            ? PublishedFrom.METADATA
            : published.isPresent() ? PublishedFrom.TEXT : PublishedFrom.UNKNOWN;
    Report report =
        new Report(null, title, text, language, published.orElse(null), from, publisher, address);
    return new WebPage(new Article(report, author));
  }
}
