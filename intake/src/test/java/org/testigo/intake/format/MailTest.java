package org.testigo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.intake.Given;

class MailTest {
  private static final String HEAD =
      """
      From: =?UTF-8?Q?Defensor=C3=ADa?= <prensa@dpe.example>
      Subject: =?ISO-8859-1?Q?Redada_en_Dur=E1n?=
      Date: Wed, 12 Mar 2025 23:00:00 -0500
      Message-ID: <abc@dpe.example>
      MIME-Version: 1.0
      """
          .replace("\n", "\r\n");

  @TempDir private Path folder;
  private Given given;

  @BeforeEach
  void start() {
    given = new Given(folder);
  }

  @Test
  void quotedPrintableInLatin1IsRead() throws IOException {
    given.file(
        "a.eml",
        HEAD
            + "Content-Type: text/plain; charset=iso-8859-1\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "La polic=EDa detuvo a dos hombres en Dur=E1n, seg=FAn el gobernador, que habl=\r\n"
            + "=F3 el lunes.\r\n");
    assertThat(given.report().text())
        .isEqualTo(
            "La policía detuvo a dos hombres en Durán, según el gobernador, que habló el lunes.\n");
    assertThat(given.report().title()).isEqualTo("Redada en Durán");
    assertThat(given.report().id()).isEqualTo("abc@dpe.example");
    assertThat(given.report().published()).hasToString("2025-03-12");
    assertThat(given.given().get(0).author()).contains("Defensoría");
  }

  @Test
  void thePlainPartGoesBeforeThePageAndAttachmentsAreReportsToo() throws IOException {
    String pdf =
        Base64.getMimeEncoder()
            .encodeToString(DocumentsTest.pdf(List.of(List.of("From the attachment.")), ""));
    given.file(
        "a.eml",
        HEAD
            + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\npreamble\r\n--x\r\n"
            + "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n"
            + "Content-Type: text/plain\r\n\r\nThe plain part.\r\n--y\r\n"
            + "Content-Type: text/html\r\n\r\n<p>The page.</p>\r\n--y--\r\n--x\r\n"
            + "Content-Type: application/pdf; name=\"nota.pdf\"\r\n"
            + "Content-Disposition: attachment; filename=\"nota.pdf\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + pdf
            + "\r\n--x\r\n"
            + "Content-Type: message/rfc822\r\n\r\nSubject: Old\r\nFrom: a@b.example\r\n\r\nForwarded.\r\n--x--\r\n");
    assertThat(given.problems()).isEmpty();
    assertThat(given.reports())
        .extracting(r -> r.text().strip())
        .containsExactlyInAnyOrder("The plain part.", "From the attachment.", "Forwarded.");
    assertThat(given.given())
        .extracting(taken -> String.valueOf(taken.origin().entry()))
        .containsExactlyInAnyOrder("null", "nota.pdf", "mail-2.eml");
  }

  @Test
  void aPageAloneIsRead() throws IOException {
    given.file(
        "a.eml",
        HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<h1>T</h1><p>La ministra dijo.</p>");
    assertThat(given.report().text()).contains("La ministra dijo.");
  }

  @Test
  void aMailWithoutATextIsNamed() throws IOException {
    given.file("a.eml", HEAD + "\r\n \r\n").file("b.eml", "".getBytes(StandardCharsets.UTF_8));
    assertThat(given.problems()).extracting("code").containsExactly("no-text", "empty-file");
  }
}
