package org.testigo.intake.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.Decoding;
import org.testigo.intake.date.WrittenDate;
import org.testigo.intake.page.WebPage;
import org.testigo.intake.taken.Original;
import org.testigo.intake.taken.ReportStream;
import org.testigo.intake.taken.Taken;
import org.testigo.record.Origin;
import org.testigo.record.PublishedFrom;
import org.testigo.record.Report;

/**
 * A feed in RSS 0.9 to 2.0 or Atom: each entry is a report, of its full content where the feed has
 * it. Feeds that are not well-formed are read as far as can be, and no entity is looked up.
 */
final class FeedFile implements FormatReader {
  private static final int DEEPEST = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([\\w.:-]+)[\"']");

  @Override
  public ReportStream read(Piece piece) {
    return new Steps(piece) {
      @Override
      boolean step() throws IOException {
        byte[] bytes = Whole.bytes(piece, piece.limits().documentBytes());
        String head = new String(bytes, 0, Math.min(200, bytes.length), Charset.forName("latin1"));
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? declared.group(1) : piece.charset();
        Charset encoding = Decoding.anyEncoding(bytes, name);
        new Entries(this, new String(bytes, encoding), encoding).read();
        return false;
      }
    };
  }

  /** Goes through the entries of one feed. */
  private static final class Entries {
    private final Steps stream;
    private final Piece piece;
    private final String written;
    private final Charset encoding;
    private long bytesBefore;
    private int charsBefore;

    Entries(Steps stream, String written, Charset encoding) {
      this.stream = stream;
      this.piece = stream.piece();
      this.written = written;
      this.encoding = encoding;
    }

    void read() {
      Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
      Document feed = Jsoup.parse(written, "", parser);
      String publisher = publisher(feed);
      int number = 0;
      for (Element entry : feed.select("item,entry")) {
        number++;
        entry(entry, number, publisher);
      }
      if (number == 0) {
        boolean known = feed.selectFirst("channel,feed,rdf|RDF") != null;
        String message = known ? "the feed has no entries" : "this is no feed";
        stream.give(piece.refused("empty-file", message, "give RSS or Atom"));
      }
    }

    private static @Nullable String publisher(Document feed) {
      for (String name : new String[] {"channel", "feed"}) {
        Element around = feed.selectFirst(name);
        String title = around == null ? null : child(around, "title");
        if (title != null) {
          return title;
        }
      }
      return null;
    }

    private void entry(Element entry, int number, @Nullable String publisher) {
      String body = first(child(entry, "content:encoded"), child(entry, "content"));
      String html =
          body == null ? first(child(entry, "description"), child(entry, "summary")) : body;
      String title = plain(child(entry, "title"));
      String text = html == null ? "" : WebPage.text(html);
      String id = first(child(entry, "guid"), child(entry, "id"));
      String key = id == null ? Integer.toString(number) : id;
      String said = text.isBlank() && title != null ? title : text;
      if (said.isBlank()) {
        stream.give(
            piece
                .within(key, null, null, piece.in())
                .refused("no-text", "the entry has no text", "follow its link"));
        return;
      }
      LocalDate published = published(entry).orElse(null);
      Report report =
          new Report(
              id,
              title,
              said,
              null,
              published,
              published == null ? PublishedFrom.UNKNOWN : PublishedFrom.METADATA,
              first(child(entry, "source"), publisher),
              link(entry, id));
      give(entry, key, report);
    }

    private void give(Element entry, String key, Report report) {
      int begin = entry.sourceRange().start().pos();
      int end = Math.max(begin, entry.endSourceRange().end().pos());
      if (begin < charsBefore || end > written.length()) {
        begin = charsBefore;
        end = charsBefore;
      }
      long from = bytesBefore + bytes(charsBefore, begin);
      String own = written.substring(begin, end);
      byte[] content =
          own.isEmpty() ? entry.outerHtml().getBytes(encoding) : own.getBytes(encoding);
      long to = own.isEmpty() ? from : from + content.length;
      bytesBefore = to;
      charsBefore = end;
      Original original = new Original(content);
      String path = piece.entry() == null ? key : piece.entry() + "!/" + key;
      Origin origin = new Origin(piece.file(), path, from, to, original.sha256());
      String author = first(child(entry, "dc:creator"), author(entry));
      stream.give(
          new Taken.Given(
              piece.terms().defaults().complete(report),
              author,
              origin,
              piece.obtained(),
              0,
              original));
    }

    private long bytes(int from, int to) {
      return written.substring(from, to).getBytes(encoding).length;
    }

    private static @Nullable String author(Element entry) {
      Element author = entry.children().select("author").first();
      String name = author == null ? null : child(author, "name");
      return name == null && author != null && !author.text().isBlank() ? author.text() : name;
    }

    private static Optional<LocalDate> published(Element entry) {
      for (String name : new String[] {"pubDate", "published", "dc:date", "issued", "updated"}) {
        String value = child(entry, name);
        Optional<LocalDate> day = value == null ? Optional.empty() : WrittenDate.read(value);
        if (day.isPresent()) {
          return day;
        }
      }
      return Optional.empty();
    }

    private static @Nullable String link(Element entry, @Nullable String id) {
      for (Element link : entry.children()) {
        boolean own = link.tagName().equals("link");
        boolean alternate = !link.hasAttr("rel") || link.attr("rel").equals("alternate");
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        if (own && alternate && !address.isBlank()) {
          return address.strip();
        }
      }
      return id != null && id.matches("(?i)https?://\\S+") ? id : null;
    }

    private static @Nullable String plain(@Nullable String title) {
      return title == null ? null : Jsoup.parseBodyFragment(title).text();
    }

    private static @Nullable String child(Element parent, String name) {
      for (Element child : parent.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          boolean xhtml = child.attr("type").equals("xhtml");
          String value = xhtml ? child.html() : child.wholeText();
          return value.isBlank() ? null : value.strip();
        }
      }
      return null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
      return one == null ? other : one;
    }
  }
}
