package org.testigo.coder.claims;

import java.util.Optional;
import org.testigo.coder.text.ReadText;
import org.testigo.record.Span;

/** Finds the quotation that stands right beside a place in the text. */
final class Quotes {
  private static final int FEWEST_LETTERS = 12;

  private Quotes() {}

  /** Finds the quotation that ends right before a place, only punctuation between. */
  static Optional<Span> before(ReadText text, int offset) {
    return text.quotes().stream()
        .filter(q -> q.end() <= offset && !wordsBetween(text, q.end(), offset))
        .reduce((a, b) -> b)
        .filter(q -> offset - q.end() <= 8);
  }

  /** Finds the quotation that begins right after a place, only punctuation between. */
  static Optional<Span> after(ReadText text, int offset) {
    return text.quotes().stream()
        .filter(q -> q.begin() >= offset && !wordsBetween(text, offset, q.begin()))
        .findFirst()
        .filter(q -> q.begin() - offset <= 8 && !endsBetween(text, offset, q.begin()));
  }

  private static boolean endsBetween(ReadText text, int begin, int end) {
    return text.text().substring(begin, end).chars().anyMatch(c -> ".!?".indexOf(c) >= 0);
  }

  private static boolean wordsBetween(ReadText text, int begin, int end) {
    return Spans.hasWords(text.text(), begin, end)
        || text.text().substring(begin, end).indexOf('\n') >= 0;
  }

  /** Tells whether a sentence goes on behind a quotation: "…," he said, but not "…". He left. */
  static boolean leadsOn(ReadText text, Span quote, int sentenceBegin, int offset) {
    if (quote.end() > sentenceBegin) {
      return true;
    }
    char last = text.text().charAt(quote.end() - 1);
    return ",?!…".indexOf(last) >= 0 && !Character.isUpperCase(text.text().charAt(offset));
  }

  /** Tells whether a quotation says something, and is not just a word in quotation marks. */
  static boolean isSpeech(ReadText text, Span quote) {
    String words = quote.of(text.text());
    int letters = (int) words.chars().filter(Character::isLetter).count();
    return (letters >= FEWEST_LETTERS && words.strip().indexOf(' ') > 0) || endsSentence(words);
  }

  private static boolean endsSentence(String words) {
    return !words.isEmpty() && ".!?…,".indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
