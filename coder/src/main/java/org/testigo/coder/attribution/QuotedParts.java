package org.testigo.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import org.testigo.coder.claims.Spans;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/** Carries what is quoted over the bounds of the sentence that attributes it. */
final class QuotedParts {
  private final ReadText text;
  private final List<Attribution> found;

  private QuotedParts(ReadText text, List<Attribution> found) {
    this.text = text;
    this.found = new ArrayList<>(found);
  }

  static List<Attribution> complete(ReadText text, List<Attribution> found) {
    QuotedParts parts = new QuotedParts(text, found);
    parts.found.replaceAll(parts::whole);
    for (Span quote : text.quotes()) {
      parts.goOn(quote);
    }
    return List.copyOf(parts.found);
  }

  /** A quotation that begins or ends in another sentence is said as a whole. */
  private Attribution whole(Attribution one) {
    Sentence s = text.sentence(one.sentence());
    List<Span> content = new ArrayList<>();
    for (Span part : one.content()) {
      int begin = part.begin();
      int end = part.end();
      for (Span quote : text.quotes()) {
        boolean speaks = quote.overlaps(part) && !text.quoted(s.begin(one.head()));
        if (speaks && quote.begin() < s.begin() && opens(s, part)) {
          begin = Math.min(begin, quote.begin());
        }
        if (speaks && quote.end() > s.end()) {
          end = Math.max(end, quote.end());
        }
      }
      content.add(Spans.trim(text.text(), begin, end));
    }
    return new Attribution(one.sentence(), one.head(), one.source(), one.cue(), content);
  }

  private boolean opens(Sentence s, Span part) {
    return !Spans.hasWords(text.text(), s.begin(), part.begin());
  }

  /** A quotation that fills its sentences goes on what was quoted before it in its paragraph. */
  private void goOn(Span quote) {
    int first = text.sentenceAt(quote.begin());
    int last = text.sentenceAt(Math.max(quote.begin(), quote.end() - 1));
    boolean alone =
        !Spans.hasWords(text.text(), text.sentence(first).begin(), quote.begin())
            && !Spans.hasWords(text.text(), quote.end(), text.sentence(last).end());
    if (!alone
        || found.stream().anyMatch(one -> one.content().stream().anyMatch(quote::overlaps))) {
      return;
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      Attribution one = found.get(i);
      int end = one.content().get(one.content().size() - 1).end();
      boolean before = text.sentence(one.sentence()).begin(one.head()) < quote.begin();
      boolean here = text.paragraphs().get(one.sentence()).equals(text.paragraphs().get(first));
      if (before && here && text.quoted(Math.max(0, end - 1))) {
        List<Span> content = new ArrayList<>(one.content());
        content.add(Spans.trim(text.text(), quote.begin(), quote.end()));
        found.set(i, new Attribution(one.sentence(), one.head(), one.source(), one.cue(), content));
        return;
      }
    }
  }
}
