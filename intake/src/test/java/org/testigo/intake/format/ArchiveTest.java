package org.testigo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.intake.Given;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.Taken;
import org.testigo.intake.terms.Limits;

class ArchiveTest {
  @TempDir private Path folder;
  private Given given;

  @BeforeEach
  void start() {
    given = new Given(folder);
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(entry.getValue().length);
        tar.putArchiveEntry(header);
        tar.write(entry.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void entriesOfArchivesWithinArchivesKeepTheirPath() throws IOException {
    byte[] inner =
        zip(Map.of("sub/b.txt", utf8("Inner."), "c.jsonl", utf8("{\"text\":\"Line.\"}")));
    given.file("a.zip", zip(Map.of("año.html", utf8("<p>Page ñ."), "in.zip", inner)));
    assertThat(given.problems()).isEmpty();
    assertThat(given.given())
        .extracting(taken -> taken.origin().entry())
        .containsExactly("año.html", "in.zip!/c.jsonl!/1", "in.zip!/sub/b.txt");
    assertThat(given.reports()).extracting("text").containsExactly("Page ñ.", "Line.", "Inner.");
    assertThat(given.given().get(0).obtained())
        .extracting(Obtained::from)
        .isEqualTo(Obtained.From.TIME_STAMP);
  }

  @Test
  void packedTarsAndPackedTextsAreRead() throws IOException {
    byte[] tar = tar(Map.of("x/a.txt", utf8("One."), "x/b.csv", utf8("id,text\n1,Two.\n")));
    given
        .file("a.tar.gz", gzip(tar))
        .file("b.tgz", gzip(tar))
        .file("c.txt.gz", gzip(utf8("Three.")));
    assertThat(given.problems()).isEmpty();
    assertThat(given.reports())
        .extracting("text")
        .containsExactly("One.", "Two.", "One.", "Two.", "Three.");
    assertThat(given.given().get(1).place()).endsWith("a.tar.gz!/a.tar!/x/b.csv:2");
  }

  @Test
  void severalGzipMembersAreOneFile() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(utf8("{\"text\":\"One.\"}\n")));
    both.write(gzip(utf8("{\"text\":\"Two.\"}\n")));
    given.file("a.jsonl.gz", both.toByteArray());
    assertThat(given.reports()).extracting("text").containsExactly("One.", "Two.");
  }

  @Test
  void whatCameBeforeTheBreakIsRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"text\": \"Report ").append(i * 7919 % 5000).append(".\"}\n");
    }
    byte[] whole = gzip(utf8(lines.toString()));
    given.file("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(given.reports()).hasSizeGreaterThan(500);
    assertThat(given.problems()).extracting("code").contains("damaged");
  }

  @Test
  void namesThatClimbOutAreRefusedAndOthersAreRead() throws IOException {
    given.file(
        "a.zip",
        zip(
            Map.of(
                "../../etc/x.txt", utf8("Bad."), "/abs.txt", utf8("Good."), "z.png", utf8("P"))));
    assertThat(given.reports()).extracting("text").containsExactly("Good.");
    assertThat(given.given().get(0).origin().entry()).isEqualTo("abs.txt");
    assertThat(given.problems()).extracting("code").containsExactly("unsafe-name", "not-read");
  }

  @Test
  void aBombIsStopped() throws IOException {
    byte[] zeros = new byte[30_000_000];
    Arrays.fill(zeros, (byte) ' ');
    byte[] bomb = zip(Map.of("a.txt", zeros, "b.txt", zeros, "c.txt", utf8("After.")));
    given.file("bomb.zip", bomb);
    assertThat(given.problems()).extracting("code").contains("packed-too-tightly");
    assertThat(given.reports()).isEmpty();
  }

  @Test
  void archivesNestedTooDeepAreNamed() throws IOException {
    byte[] content = utf8("Deep.");
    String name = "a.txt";
    for (int i = 0; i < 8; i++) {
      content = zip(Map.of(name, content));
      name = "level" + i + ".zip";
    }
    given.file("deep.zip", content);
    assertThat(given.problems()).extracting("code").containsExactly("too-deep");
  }

  @Test
  void limitsOfEntriesAndOfAllThatUnpacksHold() throws IOException {
    byte[] archive = zip(Map.of("a.txt", utf8("One."), "b.txt", utf8("Two."), "c.txt", utf8("3")));
    Limits few = new Limits(100, 100, 100, 5, 200, 1_000, 2, 10);
    given.limits(few).file("few.zip", archive);
    assertThat(given.reports()).hasSize(2);
    assertThat(given.problems()).extracting("code").containsExactly("too-many-entries");
    Limits small = new Limits(100, 100, 100, 5, 200, 6, 10, 10);
    Given other = new Given(folder).limits(small).file("small.zip", archive);
    assertThat(other.reports()).hasSize(1);
    assertThat(other.problems()).extracting("code").contains("too-large-unpacked");
  }

  @Test
  void anEntryIsAloneInBeingTooLarge() throws IOException {
    Limits small = new Limits(10, 100, 100, 5, 200, 1_000, 10, 10);
    given
        .limits(small)
        .file("a.zip", zip(Map.of("a.txt", utf8("Longer than ten."), "b.txt", utf8("Short."))));
    assertThat(given.problems()).extracting("code").containsExactly("too-large");
    assertThat(given.reports()).extracting("text").containsExactly("Short.");
  }

  @Test
  void emptyAndBrokenArchivesAreNamed() throws IOException {
    given.file("a.zip", utf8("no zip at all")).file("b.tar.gz", new byte[] {31, (byte) 139, 8, 0});
    assertThat(given.given().stream().map(Taken.Given::place)).isEmpty();
    assertThat(given.problems()).hasSizeGreaterThanOrEqualTo(2);
  }
}
