package org.testigo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testigo.intake.Given;
import org.testigo.intake.terms.Limits;
import org.testigo.record.PublishedFrom;

class DocumentsTest {
  @TempDir private Path folder;
  private Given given;

  @BeforeEach
  void start() {
    given = new Given(folder);
  }

  /** A PDF of pages of lines. */
  static byte[] pdf(List<List<String>> pages, String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("Boletín 12");
      document.getDocumentInformation().setAuthor("Defensoría");
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          out.newLineAtOffset(60, 720);
          for (String line : lines) {
            out.showText(line);
            out.newLineAtOffset(0, line.isEmpty() ? -20 : -13);
          }
          out.endText();
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void linesOfAPdfBecomeParagraphsAndRunningHeadsGo() throws IOException {
    List<String> first =
        List.of(
            "Boletín de la Defensoría, página 1",
            "",
            "12 de marzo de 2025",
            "",
            "La policía detuvo a dos hombres en Durán, según in-",
            "formó el gobernador el lunes, y los llevó a Guayaquil.");
    List<String> second =
        List.of("Boletín de la Defensoría, página 2", "", "Ayer hubo otra redada.");
    List<String> third = List.of("Boletín de la Defensoría, página 3", "", "Nada más se supo.");
    given.file("a.pdf", pdf(List.of(first, second, third), ""));
    assertThat(given.report().text())
        .contains("según informó el gobernador el lunes, y los llevó")
        .contains("Ayer hubo otra redada.\n\nNada más se supo.")
        .doesNotContain("página");
    assertThat(given.report().title()).isEqualTo("Boletín 12");
    assertThat(given.given().get(0).author()).isEqualTo("Defensoría");
    assertThat(given.report().published()).hasToString("2025-03-12");
    assertThat(given.report().publishedFrom()).isEqualTo(PublishedFrom.TEXT);
  }

  @Test
  void lockedEmptyLongAndBrokenPdfsAreNamed() throws IOException {
    List<List<String>> page = List.of(List.of("Words."));
    Limits few = new Limits(100_000, 100_000, 1000, 5, 200, 1_000_000, 10, 1);
    byte[] whole = pdf(page, "");
    given
        .limits(few)
        .file("locked.pdf", pdf(page, "secret"))
        .file("picture.pdf", pdf(List.of(List.of()), ""))
        .file("long.pdf", pdf(List.of(List.of("One."), List.of("Two.")), ""))
        .file("broken.pdf", "%PDF-1.7\nrubbish".getBytes(StandardCharsets.US_ASCII));
    assertThat(given.problems())
        .extracting("code")
        .containsExactly("locked", "no-text", "too-many-pages", "damaged");
    assertThat(given.problems().get(1).remedy()).contains("OCR");
    assertThat(new Given(folder).file("whole.pdf", whole).report().text()).isEqualTo("Words.");
  }

  private static byte[] office(String text, String facts, String textName, String factsName)
      throws IOException {
    return ArchiveTest.zip(
        Map.of(
            textName,
            text.getBytes(StandardCharsets.UTF_8),
            factsName,
            facts.getBytes(StandardCharsets.UTF_8)));
  }

  private static final String CORE =
      "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>Comunicado</dc:title>"
          + "<dc:creator>Ana &amp; Eva</dc:creator></cp:coreProperties>";

  @Test
  void wordDocumentsLoseWhatWasDeleted() throws IOException {
    String document =
        "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>"
            + "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Quito, 12 de marzo de 2025</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>La policía </w:t></w:r><w:del><w:r><w:delText>no </w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>detuvo a dos</w:t><w:br/><w:t>hombres.</w:t></w:r></w:ins>"
            + "<mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></w:p></w:body></w:document>";
    given.file("a.docx", office(document, CORE, "word/document.xml", "docProps/core.xml"));
    assertThat(given.report().text())
        .isEqualTo("Quito, 12 de marzo de 2025\n\nLa policía detuvo a dos\nhombres.");
    assertThat(given.report().title()).isEqualTo("Comunicado");
    assertThat(given.given().get(0).author()).isEqualTo("Ana & Eva");
    assertThat(given.report().published()).hasToString("2025-03-12");
  }

  @Test
  void openDocumentsLoseCommentsAndKeepSpaces() throws IOException {
    String content =
        "<office:document-content xmlns:office='o' xmlns:text='t'><office:body><office:text>"
            + "<text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
            + "<text:h>Redada</text:h><text:p>Dos<text:s/>hombres<office:annotation><text:p>mine"
            + "</text:p></office:annotation> <text:span>detenidos</text:span>.</text:p>"
            + "</office:text></office:body></office:document-content>";
    String meta =
        CORE.replace("dc:creator", "meta:initial-creator")
            .replace("xmlns:dc", "xmlns:meta='m' xmlns:dc");
    given.file("a.odt", office(content, meta, "content.xml", "meta.xml"));
    assertThat(given.report().text()).isEqualTo("Redada\n\nDos hombres detenidos.");
    assertThat(given.given().get(0).author()).isEqualTo("Ana & Eva");
  }

  @Test
  void noEntityIsLookedUpInADocument() throws IOException {
    Path secret = folder.resolve("secret.txt");
    java.nio.file.Files.writeString(secret, "TOP SECRET");
    String document =
        "<!DOCTYPE d [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'><!ENTITY a 'aaaaaaaaaa'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<w:document xmlns:w='w'><w:p><w:t>Before &x; &b; after.</w:t></w:p></w:document>";
    given.file("a.docx", office(document, CORE, "word/document.xml", "docProps/core.xml"));
    assertThat(given.all().toString()).doesNotContain("TOP SECRET").doesNotContain("aaaa");
    assertThat(given.all()).hasSize(1);
  }

  @Test
  void aWordDocumentWithoutAnEndingIsKnown() throws IOException {
    byte[] document =
        ArchiveTest.zip(
            Map.of(
                "[Content_Types].xml",
                "<Types/>".getBytes(StandardCharsets.UTF_8),
                "word/document.xml",
                "<w:p xmlns:w='w'><w:t>Words.</w:t></w:p>".getBytes(StandardCharsets.UTF_8)));
    assertThat(given.file("download", document).report().text()).isEqualTo("Words.");
  }
}
