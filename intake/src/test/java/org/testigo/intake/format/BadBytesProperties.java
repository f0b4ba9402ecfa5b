package org.testigo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testigo.intake.Given;
import org.testigo.intake.terms.Limits;

/** Whatever the bytes are, each reader ends, throws nothing, and says what is wrong. */
class BadBytesProperties {
  private static final int ROUNDS = 60;
  private static final Limits SMALL =
      new Limits(200_000, 400_000, 200_000, 4, 200, 5_000_000, 100, 20);

  @TempDir private Path folder;

  /** One good file of each format, by its name. */
  static Map<String, byte[]> seeds() throws IOException {
    Map<String, byte[]> seeds = new TreeMap<>();
    String page =
        "<html><head><meta property='og:title' content='T'><script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-03-12\"}</script></head><body><article>"
            + "<h1>T</h1><p>La policía detuvo a dos hombres, dijo el gobernador, ayer.</p></article>";
    seeds.put("a.txt", utf8("La policía detuvo a dos hombres."));
    seeds.put("a.md", utf8("---\ntitle: T\n---\n# A\n\n- *b* [c](d)\n\n> e\n"));
    seeds.put("a.html", utf8(page));
    seeds.put(
        "a.jsonl", utf8("{\"text\":\"Uno.\",\"published\":\"2025-03-12\"}\n{\"text\":\"Dos.\"}\n"));
    seeds.put("a.json", utf8("[{\"text\":\"Uno.\",\"x\":[1,{\"y\":2}]},{\"text\":\"Dos.\"}]"));
    seeds.put("a.csv", utf8("id,text\n1,\"Uno, \"\"dos\"\"\ny tres.\"\n2,Cuatro.\n"));
    seeds.put(
        "a.rss",
        utf8(
            "<rss><channel><title>P</title><item><guid>1</guid><description>"
                + "&lt;p&gt;Uno.&lt;/p&gt;</description><pubDate>Wed, 12 Mar 2025 10:00:00 GMT</pubDate></item></channel></rss>"));
    seeds.put(
        "a.eml",
        utf8(
            "Subject: =?UTF-8?Q?a=C3=B1o?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;"
                + " boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + "VW5vLg==\r\n--x\r\nContent-Type: text/html; name=\"p.html\"\r\n\r\n<p>Dos.\r\n--x--\r\n"));
    seeds.put("a.pdf", DocumentsTest.pdf(List.of(List.of("Uno."), List.of("Dos.")), ""));
    seeds.put(
        "a.docx",
        ArchiveTest.zip(
            Map.of(
                "word/document.xml", utf8("<w:d xmlns:w='w'><w:p><w:t>Uno.</w:t></w:p></w:d>"))));
    seeds.put(
        "a.odt",
        ArchiveTest.zip(Map.of("content.xml", utf8("<t:d xmlns:t='t'><t:p>Uno.</t:p></t:d>"))));
    seeds.put(
        "a.zip",
        ArchiveTest.zip(
            Map.of("a.txt", utf8("Uno."), "b.csv", seeds.get("a.csv"), "c.html", utf8(page))));
    seeds.put("a.html.gz", ArchiveTest.gzip(utf8(page)));
    seeds.put(
        "a.warc",
        utf8(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1b2c3d4e-0000-4000-8000-000000000001>\r\n"
                + "WARC-Date: 2025-03-13T05:00:00Z\r\nWARC-Target-URI: https://x.example/\r\nContent-Type: application/http\r\n"
                + "Content-Length: 59\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Uno, dos.</p>\r\n\r\n"));
    return seeds;
  }

  static Stream<String> names() throws IOException {
    return seeds().keySet().stream();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] spoil(byte[] good, SplittableRandom random) {
    byte[] bytes = good.clone();
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times && bytes.length > 1; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = Arrays.copyOf(bytes, at);
        case 2 -> bytes[at] = (byte) "\"<>&;:\n\r\0=%/".charAt(random.nextInt(12));
        case 3 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        default -> bytes = doubled(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)));
      }
    }
    return bytes;
  }

  private static byte[] doubled(byte[] bytes, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("names")
  void spoiledFilesGiveReportsOrProblemsAndNothingElse(String name) throws IOException {
    byte[] good = seeds().get(name);
    assertThat(new Given(folder).limits(SMALL).file(name, good).reports()).as(name).isNotEmpty();
    for (int seed = 0; seed < ROUNDS; seed++) {
      byte[] bad = spoil(good, new SplittableRandom(seed * 31L + name.hashCode()));
      Given given = new Given(folder).limits(SMALL).file(name, bad);
      assertThat(given.all()).as("%s -Dseed=%d", name, seed).isNotEmpty().hasSizeLessThan(200);
      assertThat(given.reports()).allSatisfy(r -> assertThat(r.text()).isNotBlank());
      assertThat(given.problems())
          .allSatisfy(
              p -> {
                assertThat(p.code()).isNotBlank();
                assertThat(p.message()).isNotBlank().doesNotContain("\n");
              });
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void noiseInAnyFormatIsSurvived(String name) throws IOException {
    for (int seed = 0; seed < 10; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] noise = new byte[random.nextInt(3000)];
      random.nextBytes(noise);
      Given given = new Given(folder).limits(SMALL).file(name, noise);
      assertThat(given.all()).as("%s -Dseed=%d", name, seed).isNotEmpty();
    }
  }
}
