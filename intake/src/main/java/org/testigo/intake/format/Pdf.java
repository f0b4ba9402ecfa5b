package org.testigo.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.testigo.intake.bytes.LimitException;
import org.testigo.intake.taken.Article;

/**
 * A PDF: the text of its pages, whose lines are joined to paragraphs and whose running heads are
 * left out. The date at which the file was made is no date of publication and is not taken for one.
 */
final class Pdf extends Whole {
  private static final long MEMORY_BYTES = 64_000_000;
  private static final long SCRATCH_BYTES = 512_000_000;
  // The loggers are held, because a level that is set on one that nobody holds is forgotten.
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  Pdf() {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  @Override
  int most(Piece piece) {
    return piece.limits().documentBytes();
  }

  @Override
  Article article(byte[] bytes, Piece piece) throws IOException {
    MemoryUsageSetting memory =
        MemoryUsageSetting.setupMixed(MEMORY_BYTES, MEMORY_BYTES + SCRATCH_BYTES);
    try (PDDocument document =
        Loader.loadPDF(new RandomAccessReadBuffer(bytes), null, null, null, memory.streamCache)) {
      int pages = document.getNumberOfPages();
      if (pages > piece.limits().pages()) {
        throw new LimitException(
            "too-many-pages",
            "it has " + pages + " pages, more than " + piece.limits().pages(),
            "split it");
      }
      String text = PageText.join(texts(document, pages, piece.limits().textChars()));
      PDDocumentInformation facts = document.getDocumentInformation();
      return Paragraphs.article(title(facts.getTitle()), text, word(facts.getAuthor()));
    } catch (InvalidPasswordException e) {
      throw new LimitException(
          "locked", "it is locked with a password", "save it without the password");
    }
  }

  private static List<String> texts(PDDocument document, int pages, int mostChars)
      throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    List<String> texts = new ArrayList<>();
    int chars = 0;
    for (int page = 1; page <= pages; page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(document);
      chars += text.length();
      if (chars > mostChars) {
        throw new LimitException(
            "too-large", "its text has more than " + mostChars + " characters", "split it");
      }
      texts.add(text);
    }
    return texts;
  }

  /** Programs that print to PDF give the name of a file as the title; that is none. */
  private static @Nullable String title(@Nullable String written) {
    String title = word(written);
    boolean fileName =
        title != null
            && (title.startsWith("Microsoft Word") || title.matches("(?i)\\S+\\.[a-z]{3,4}"));
    return fileName ? null : title;
  }

  private static @Nullable String word(@Nullable String written) {
    return written == null || written.isBlank() ? null : written.strip();
  }

  @Override
  String remedyForNoText() {
    return "it may be a picture of a page: recognise its text (OCR) first";
  }
}
