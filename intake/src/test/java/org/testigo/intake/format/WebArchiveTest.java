package org.testigo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.testigo.intake.Given;
import org.testigo.intake.taken.Obtained;
import org.testigo.intake.taken.Taken;

class WebArchiveTest {
  private static final Instant CAPTURED = Instant.parse("2025-03-13T05:00:00Z");
  private static final String PAGE =
      "<html><head><meta property='article:published_time' content='2025-03-12T10:00:00Z'>"
          + "<title>Redada en Durán</title></head><body><article><p>La policía detuvo a dos"
          + " hombres en Durán, según el gobernador, que habló el lunes.</p></article></body>";

  @TempDir private Path folder;
  private Given given;

  @BeforeEach
  void start() {
    given = new Given(folder);
  }

  private static WarcResponse response(int status, String type, byte[] body, String... headers)
      throws IOException {
    HttpResponse.Builder http =
        new HttpResponse.Builder(status, "X").addHeader("Content-Type", type);
    for (int i = 0; i < headers.length; i += 2) {
      http.addHeader(headers[i], headers[i + 1]);
    }
    http.body(MediaType.parseLeniently(type), body);
    return new WarcResponse.Builder("https://dia.example/nota?id=" + status)
        .date(CAPTURED)
        .body(http.build())
        .build();
  }

  private static byte[] archive(WarcCompression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
      writer.write(
          new Warcinfo.Builder()
              .fields(java.util.Map.of("software", java.util.List.of("x")))
              .build());
      HttpRequest request = new HttpRequest.Builder("GET", "/nota").build();
      writer.write(new WarcRequest.Builder("https://dia.example/").body(request).build());
      byte[] latin = PAGE.getBytes(StandardCharsets.ISO_8859_1);
      writer.write(response(200, "text/html; charset=ISO-8859-1", latin));
      writer.write(response(404, "text/html", "<p>Not found".getBytes(StandardCharsets.UTF_8)));
      writer.write(response(200, "image/png", new byte[] {1, 2, 3}));
      byte[] packed = ArchiveTest.gzip(PAGE.getBytes(StandardCharsets.UTF_8));
      writer.write(response(200, "text/html", packed, "Content-Encoding", "gzip"));
    }
    return bytes.toByteArray();
  }

  @Test
  void pagesAreReadAndOtherRecordsPassedOver() throws IOException {
    given
        .file("a.warc", archive(WarcCompression.NONE))
        .file("b.warc.gz", archive(WarcCompression.GZIP));
    assertThat(given.problems()).isEmpty();
    assertThat(given.given()).hasSize(4);
    for (Taken.Given taken : given.given()) {
      assertThat(taken.report().text()).startsWith("La policía detuvo");
      assertThat(taken.report().title()).isEqualTo("Redada en Durán");
      assertThat(taken.report().published()).hasToString("2025-03-12");
      assertThat(taken.report().url()).isEqualTo("https://dia.example/nota?id=200");
      assertThat(taken.obtained()).isEqualTo(new Obtained(CAPTURED, Obtained.From.CAPTURE));
      assertThat(taken.origin().entry()).startsWith("urn:uuid:");
    }
  }

  @Test
  void aWebArchiveThatBreaksOffKeepsWhatCameBefore() throws IOException {
    byte[] whole = archive(WarcCompression.GZIP);
    given.file("b.warc.gz", Arrays.copyOf(whole, whole.length - 60));
    assertThat(given.reports()).hasSize(1);
    assertThat(given.problems()).isNotEmpty();
  }
}
