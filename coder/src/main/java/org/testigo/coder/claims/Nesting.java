package org.testigo.coder.claims;

import java.util.List;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/** Puts claims into the claims whose content holds their cue. */
final class Nesting {
  private Nesting() {}

  /** Sets the outer claim of each claim that is itself said. */
  static void of(ReadText text, List<Draft> drafts) {
    for (Draft inner : drafts) {
      Sentence s = text.sentence(inner.sentence);
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < drafts.size(); i++) {
        Draft outer = drafts.get(i);
        boolean holds = outer != inner && outer.says(s.begin(inner.head), s.end(inner.head));
        int length = outer.content.stream().mapToInt(Nesting::length).sum();
        if (holds && length < least) {
          least = length;
          inner.outer = i;
        }
      }
    }
  }

  private static int length(Span span) {
    return span.end() - span.begin();
  }
}
