package org.testigo.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.LimitException;
import org.testigo.intake.taken.Article;
import org.testigo.intake.terms.Limits;

/**
 * Word documents (ECMA-376) and OpenDocument texts (ISO 26300): both are ZIP archives with the text
 * in one XML file and title and author in another. Of the text are left out what was deleted,
 * comments, and second versions of the same content.
 */
final class OfficeText extends Whole {
  /** Where a format keeps its parts. */
  record Form(
      String text,
      String facts,
      Set<String> paragraphs,
      Set<String> written,
      Set<String> leftOut) {}

  static final Form WORD =
      new Form(
          "word/document.xml",
          "docProps/core.xml",
          Set.of("p"),
          Set.of("t"),
          Set.of("Fallback", "instrText", "delText", "pPr", "rPr"));
  static final Form OPEN_DOCUMENT =
      new Form(
          "content.xml",
          "meta.xml",
          Set.of("p", "h"),
          Set.of(),
          Set.of("annotation", "tracked-changes", "note-citation", "forms", "sequence-decls"));

  private final Form form;

  OfficeText(Form form) {
    this.form = form;
  }

  @Override
  int most(Piece piece) {
    return piece.limits().documentBytes();
  }

  @Override
  Article article(byte[] bytes, Piece piece) throws IOException {
    Parts parts = new Parts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        part(
            entry.getName(),
            piece.budget().expanded(CloseShieldInputStream.wrap(zip)),
            piece.limits(),
            parts);
      }
    } catch (XMLStreamException e) {
      throw new LimitException(
          "damaged", "its text is no XML: " + oneLine(e), "open and save it again");
    }
    if (parts.text == null) {
      throw new LimitException(
          "damaged", "it holds no " + form.text(), "open it and save it again in this format");
    }
    return Paragraphs.article(parts.title, parts.text, parts.author);
  }

  private static final class Parts {
    private @Nullable String text;
    private @Nullable String title;
    private @Nullable String author;
  }

  private void part(String name, InputStream content, Limits limits, Parts parts)
      throws IOException, XMLStreamException {
    if (name.equals(form.text()) && parts.text == null) {
      parts.text = text(content, limits.textChars());
    } else if (name.equals(form.facts())) {
      byte[] facts = content.readNBytes(limits.reportBytes());
      parts.title = fact(facts, "title");
      String creator = fact(facts, "creator");
      parts.author = creator == null ? fact(facts, "initial-creator") : creator;
    }
  }

  private static String oneLine(XMLStreamException e) {
    String message = e.getMessage();
    return message == null ? "" : message.lines().reduce("", (a, b) -> b);
  }

  /** A reader that knows no document type, no entity but the five of XML, and no other file. */
  private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static @Nullable String fact(byte[] facts, String name) throws XMLStreamException {
    XMLStreamReader xml = xml(new ByteArrayInputStream(facts));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
        StringBuilder value = new StringBuilder();
        while (xml.hasNext() && xml.next() == XMLStreamConstants.CHARACTERS) {
          value.append(xml.getText());
        }
        return value.toString().isBlank() ? null : value.toString().strip();
      }
    }
    return null;
  }

  private String text(InputStream in, int mostChars) throws XMLStreamException, LimitException {
    XMLStreamReader xml = xml(in);
    Writing writing = new Writing(form);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> writing.start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> writing.end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> writing.characters(xml.getText());
        default -> {}
      }
      if (writing.text.length() > mostChars) {
        throw new LimitException(
            "too-large", "its text has more than " + mostChars + " characters", "split it");
      }
    }
    return writing.text.toString().strip();
  }

  /** The text as far as it was read. */
  private static final class Writing {
    private final Form form;
    private final StringBuilder text = new StringBuilder();
    private int leftOut;
    private int written;

    Writing(Form form) {
      this.form = form;
    }

    void start(String name) {
      leftOut += form.leftOut().contains(name) ? 1 : 0;
      written += form.written().contains(name) ? 1 : 0;
      boolean inParagraph = text.length() > 0;
      if (leftOut == 0 && inParagraph) {
        text.append(space(name));
      }
    }

    void end(String name) {
      leftOut -= form.leftOut().contains(name) ? 1 : 0;
      written -= form.written().contains(name) ? 1 : 0;
      if (leftOut == 0 && form.paragraphs().contains(name)) {
        endParagraph();
      }
    }

    void characters(String characters) {
      if (leftOut == 0 && (written > 0 || form.written().isEmpty())) {
        text.append(characters);
      }
    }

    private void endParagraph() {
      int end = text.length();
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      text.setLength(end);
      text.append(end == 0 ? "" : "\n\n");
    }

    private static String space(String name) {
      return switch (name) {
        case "tab" -> "\t";
        case "br", "cr", "line-break" -> "\n";
        case "noBreakHyphen" -> "-";
        case "s" -> " ";
        default -> "";
      };
    }
  }
}
