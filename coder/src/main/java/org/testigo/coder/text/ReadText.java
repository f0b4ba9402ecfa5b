package org.testigo.coder.text;

import java.util.List;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Report;
import org.testigo.record.Span;

/**
 * A report whose language has been read: what every step of the coder starts from.
 *
 * @param report the report
 * @param language the ISO 639-1 code of its language
 * @param sentences its sentences, in order
 * @param paragraphs the number of the paragraph that each sentence stands in, counted from 0
 * @param titleEnd where the title line at the head of the text ends, as a UTF-16 offset; 0 without
 *     one
 * @param quotes what stands in quotation marks, without the marks, in order
 */
public record ReadText(
    Report report,
    String language,
    List<Sentence> sentences,
    List<Integer> paragraphs,
    int titleEnd,
    List<Span> quotes) {
  /** Copies the lists. */
  public ReadText {
    sentences = List.copyOf(sentences);
    paragraphs = List.copyOf(paragraphs);
    quotes = List.copyOf(quotes);
  }

  /**
   * Returns the report with other trees over the same words.
   *
   * @param mended the sentences
   * @return the report
   */
  public ReadText with(List<Sentence> mended) {
    return new ReadText(report, language, mended, paragraphs, titleEnd, quotes);
  }

  /**
   * Returns the text.
   *
   * @return the report's text
   */
  public String text() {
    return report.text();
  }

  /**
   * Returns a sentence.
   *
   * @param index its index
   * @return the sentence
   */
  public Sentence sentence(int index) {
    return sentences.get(index);
  }

  /**
   * Finds the sentence that holds a position, or the first behind it.
   *
   * @param offset a UTF-16 offset
   * @return the index of the sentence; the last one's where all end before
   */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Tells whether a sentence is the title.
   *
   * @param index the sentence's index
   * @return whether it stands in the title line
   */
  public boolean inTitle(int index) {
    return sentences.get(index).begin() < titleEnd;
  }

  /**
   * Tells whether a position stands in quotation marks.
   *
   * @param offset a UTF-16 offset
   * @return whether a quotation holds it
   */
  public boolean quoted(int offset) {
    for (Span quote : quotes) {
      if (quote.begin() <= offset && offset < quote.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the stretch of text that a phrase covers.
   *
   * @param phrase the phrase
   * @return its span, in UTF-16 offsets
   */
  public Span span(Phrase phrase) {
    Sentence sentence = sentences.get(phrase.sentence());
    return new Span(sentence.begin(phrase.begin()), sentence.end(phrase.end() - 1));
  }
}
