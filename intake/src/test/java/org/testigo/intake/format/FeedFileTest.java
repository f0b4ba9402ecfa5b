package org.testigo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.intake.Given;
import org.testigo.intake.taken.Taken;
import org.testigo.record.Report;

class FeedFileTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>El Día</title>
      <link>https://dia.example/</link>
      <item><title>Redada en Durán &amp; Quito</title><link>https://dia.example/1</link>
        <guid isPermaLink="false">n-1</guid><pubDate>Wed, 12 Mar 2025 10:00:00 GMT</pubDate>
        <dc:creator>Ana Paz</dc:creator><description>Corto.</description>
        <content:encoded><![CDATA[<p>La policía detuvo a dos.</p><p>Uno huyó.</p>]]></content:encoded>
      </item>
      <item><title>Otra</title><guid>https://dia.example/2</guid>
        <description>&lt;p&gt;El gobernador &lt;b&gt;habló&lt;/b&gt;.&lt;/p&gt;</description></item>
      <item><link>https://dia.example/3</link></item>
      </channel></rss>
      """;

  @TempDir private Path folder;
  private Given given;

  @BeforeEach
  void start() {
    given = new Given(folder);
  }

  @Test
  void entriesOfRssAreReportsWithTheirBytes() throws IOException {
    given.file("a.rss", RSS);
    Report first = given.reports().get(0);
    assertThat(first.text()).isEqualTo("La policía detuvo a dos.\n\nUno huyó.");
    assertThat(first.title()).isEqualTo("Redada en Durán & Quito");
    assertThat(first.url()).isEqualTo("https://dia.example/1");
    assertThat(first.publisher()).isEqualTo("El Día");
    assertThat(first.published()).hasToString("2025-03-12");
    assertThat(given.given().get(0).author()).isEqualTo("Ana Paz");
    assertThat(given.reports().get(1).text()).isEqualTo("El gobernador habló.");
    assertThat(given.reports().get(1).url()).isEqualTo("https://dia.example/2");
    assertThat(given.problems()).extracting("code").containsExactly("no-text");
    byte[] file = Files.readAllBytes(folder.resolve("a.rss"));
    for (Taken.Given taken : given.given()) {
      byte[] slice =
          Arrays.copyOfRange(file, (int) taken.origin().from(), (int) taken.origin().to());
      assertThat(slice).isEqualTo(taken.original().toBytes());
      assertThat(new String(slice, StandardCharsets.UTF_8))
          .startsWith("<item>")
          .endsWith("</item>");
    }
  }

  @Test
  void entriesOfAtomAreReports() throws IOException {
    given.file(
        "feed.xml",
        """
        <?xml version='1.0' encoding='ISO-8859-1'?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title>
        <entry><id>urn:x:1</id><title type="html">A &lt;i&gt;raid&lt;/i&gt;</title>
        <link rel="alternate" href="https://p.example/1"/><link rel="self" href="https://p.example/s"/>
        <published>2025-03-12T01:00:00Z</published><updated>2025-03-14T01:00:00Z</updated>
        <author><name>Eva Ruiz</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Police in Cañar.</p></div></content>
        </entry></feed>
        """
            .getBytes(StandardCharsets.ISO_8859_1));
    Report report = given.report();
    assertThat(report.text()).isEqualTo("Police in Cañar.");
    assertThat(report.title()).isEqualTo("A raid");
    assertThat(report.url()).isEqualTo("https://p.example/1");
    assertThat(report.published()).hasToString("2025-03-12");
    assertThat(given.given().get(0).author()).isEqualTo("Eva Ruiz");
  }

  @Test
  void noEntityIsLookedUpAndBrokenFeedsAreReadAsFarAsCanBe() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "TOP SECRET");
    given.file(
        "a.rss",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]><rss><channel>"
            + "<item><description>Uno &x; dos & tres</description><item><description>Sin fin");
    assertThat(given.reports()).isNotEmpty();
    assertThat(given.all().toString()).doesNotContain("TOP SECRET");
  }

  @Test
  void whatIsNoFeedIsNamed() throws IOException {
    given.file("a.rss", "<html>no</html>").file("b.rss", "<rss><channel></channel></rss>");
    assertThat(given.problems())
        .extracting("message")
        .containsExactly("this is no feed", "the feed has no entries");
  }
}
