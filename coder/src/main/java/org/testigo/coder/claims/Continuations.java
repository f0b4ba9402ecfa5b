package org.testigo.coder.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/**
 * What a speaker goes on quoting in the same paragraph, which is one claim with what came before.
 */
final class Continuations {
  private final ReadText text;
  private final List<Draft> drafts;

  private Continuations(ReadText text, List<Draft> drafts) {
    this.text = text;
    this.drafts = drafts;
  }

  /** Adds quotations that no verb of saying claims to the claims that they go on. */
  static void extend(ReadText text, List<Draft> drafts) {
    Continuations continuations = new Continuations(text, drafts);
    for (int i = 0; i < text.quotes().size(); i++) {
      Span quote = text.quotes().get(i);
      if (continuations.standsAlone(quote)) {
        Draft draft = continuations.goesOn(i);
        if (draft != null) {
          draft.content.add(Spans.trim(text.text(), quote.begin(), quote.end()));
        }
      }
    }
  }

  /**
   * Tells whether the sentences of a quotation hold nothing else, and nobody has claimed it yet.
   */
  private boolean standsAlone(Span quote) {
    for (Draft draft : drafts) {
      if (draft.content.stream().anyMatch(quote::overlaps)) {
        return false;
      }
    }
    for (Sentence s : text.sentences()) {
      if (s.end() > quote.begin() && s.begin() < quote.end()) {
        boolean before = Spans.hasWords(text.text(), s.begin(), quote.begin());
        boolean after = Spans.hasWords(text.text(), quote.end(), s.end());
        if (before || after) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable Draft goesOn(int quote) {
    Span span = text.quotes().get(quote);
    boolean reopened = quote > 0 && isOpen(text.quotes().get(quote - 1));
    int paragraph = paragraph(span.begin());
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Sentence s = text.sentence(draft.sentence);
      if (s.begin(draft.head) >= span.begin()) {
        continue;
      }
      int here = text.paragraphs().get(draft.sentence);
      if (here < paragraph - (reopened ? 1 : 0)) {
        return null;
      }
      if (draft.clause
          && draft.source != null
          && !text.quoted(s.begin(draft.head))
          && !isNested(draft)) {
        return draft;
      }
    }
    return null;
  }

  private boolean isNested(Draft inner) {
    Sentence s = text.sentence(inner.sentence);
    return drafts.stream()
        .anyMatch(d -> d != inner && d.says(s.begin(inner.head), s.end(inner.head)));
  }

  /** A quotation that no mark closes before its paragraph ends is taken up in the next one. */
  private boolean isOpen(Span quote) {
    return quote.end() >= text.text().length() || text.text().charAt(quote.end()) == '\n';
  }

  private int paragraph(int offset) {
    int paragraph = 0;
    for (int i = 0; i < text.sentences().size(); i++) {
      if (text.sentence(i).begin() <= offset) {
        paragraph = text.paragraphs().get(i);
      }
    }
    return paragraph;
  }
}
