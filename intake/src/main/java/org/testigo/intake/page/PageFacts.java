package org.testigo.intake.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.date.VisibleDate;
import org.testigo.intake.date.WrittenDate;

/**
 * What a page says of itself: first in JSON-LD, then in meta elements (Open Graph, Dublin Core and
 * the like), then in marked elements, last in what readers see.
 */
final class PageFacts {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "article.published",
          "originalpublicationdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "dc.date.issued",
          "dc.date",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date");
  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "publisher", "dc.publisher", "application-name");
  private static final String DATED =
      "[class*=date],[class*=fecha],[class*=time],[class*=publi],[id*=date],[id*=fecha],"
          + "[class*=byline],[class*=meta]";
  private static final int MOST_LENGTH = 120;
  private static final int BLOCKS_AFTER_TITLE = 12;

  private final Document page;
  private final LinkedData linked;

  PageFacts(Document page, LinkedData linked) {
    this.page = page;
    this.linked = linked;
  }

  @Nullable String title() {
    String said = first(linked.word("headline"), meta(TITLES));
    List<Element> headings = page.select("h1");
    String seen = headings.size() == 1 ? headings.get(0).text() : null;
    return withoutSite(first(said, seen, page.title()));
  }

  /** Titles often end in the name of the site, after a bar or a dash. */
  private @Nullable String withoutSite(@Nullable String title) {
    String site = publisher();
    if (title == null || site == null || !title.endsWith(site)) {
      return title;
    }
    String rest = title.substring(0, title.length() - site.length()).stripTrailing();
    boolean setApart = rest.endsWith("|") || rest.endsWith("-") || rest.endsWith("–");
    return setApart ? rest.substring(0, rest.length() - 1).strip() : title;
  }

  @Nullable String author() {
    String marked = text("[itemprop=author] [itemprop=name],[itemprop=author],a[rel=author]");
    String name = first(linked.names("author"), meta(AUTHORS), marked, text(".byline,.author"));
    boolean address = name != null && name.startsWith("http");
    return address || name == null || name.length() > MOST_LENGTH ? marked : name;
  }

  @Nullable String publisher() {
    return first(
        linked.names("publisher"), meta(PUBLISHERS), text("[itemprop=publisher] [itemprop=name]"));
  }

  /** The address that the page calls its own, where it is a whole one. */
  @Nullable String address() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String said = canonical == null ? null : canonical.attr("href");
    String address = first(said, meta(List.of("og:url")), linked.word("url"));
    return address != null && address.matches("(?i)https?://\\S+") ? address : null;
  }

  /** The date that the page says in its metadata. */
  Optional<LocalDate> published() {
    return dates(linked.word("datePublished"))
        .or(() -> dates(meta(PUBLISHED)))
        .or(this::marked)
        .or(() -> dates(linked.word("dateCreated")));
  }

  private Optional<LocalDate> marked() {
    for (Element element :
        page.select("[itemprop=datePublished],time[pubdate],article time[datetime]")) {
      Optional<LocalDate> day =
          Stream.of(element.attr("datetime"), element.attr("content"), element.text())
              .flatMap(written -> WrittenDate.read(written).stream())
              .findFirst();
      if (day.isPresent()) {
        return day;
      }
    }
    List<Element> times = page.select("time[datetime]");
    return times.size() == 1 ? WrittenDate.read(times.get(0).attr("datetime")) : Optional.empty();
  }

  /** The date that readers see near the title. */
  Optional<LocalDate> visibleDate() {
    List<String> lines = new ArrayList<>();
    for (Element element : page.select(DATED)) {
      String text = element.text();
      if (text.length() <= MOST_LENGTH && !isFurniture(element)) {
        lines.add(text);
      }
    }
    boolean dayFirst = !language("en").startsWith("en");
    Optional<LocalDate> marked =
        lines.stream().flatMap(line -> WrittenDate.find(line, dayFirst).stream()).findFirst();
    return marked.or(() -> VisibleDate.atHead(afterTitle()));
  }

  private static boolean isFurniture(Element element) {
    return element.closest("footer,nav,aside") != null;
  }

  private List<String> afterTitle() {
    Element heading = page.selectFirst("h1");
    List<String> lines = new ArrayList<>();
    Element next = heading == null ? null : following(heading);
    while (next != null && lines.size() < BLOCKS_AFTER_TITLE) {
      lines.add(next.text());
      next = next.text().length() > MOST_LENGTH ? null : following(next);
    }
    return lines;
  }

  private static @Nullable Element following(Element element) {
    Element at = element;
    while (at != null && at.nextElementSibling() == null) {
      at = at.parent();
    }
    return at == null ? null : at.nextElementSibling();
  }

  /**
   * Languages that pages say are often those of their software, and are not taken for the text's.
   */
  @Nullable String language() {
    return twoLetters(linked.word("inLanguage"));
  }

  private String language(String otherwise) {
    String said = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
    return said.isEmpty() ? otherwise : said;
  }

  private static @Nullable String twoLetters(@Nullable String tag) {
    if (tag == null || !tag.matches("(?i)(?:en|es)(?:[-_].*)?")) {
      return null;
    }
    return tag.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  private static Optional<LocalDate> dates(@Nullable String written) {
    return written == null ? Optional.empty() : WrittenDate.read(written);
  }

  private @Nullable String meta(List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            Stream.of("property", "name", "itemprop")
                .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name));
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private @Nullable String text(String selector) {
    Element element = page.selectFirst(selector);
    String said = element == null ? "" : first(element.attr("content"), element.text(), "");
    return said == null || said.isBlank() ? null : said.strip();
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values)
        .filter(Objects::nonNull)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }
}
