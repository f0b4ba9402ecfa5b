package org.testigo.archive.export.redact;

import java.util.List;
import org.testigo.record.Span;

/** Replacements in one text, in order and apart, and where each old offset comes to lie. */
final class Edits {
  /** One replacement. */
  record Edit(int begin, int end, String words) {}

  private final int[] text;
  private final List<Edit> edits;

  Edits(int[] text, List<Edit> edits) {
    this.text = text;
    this.edits = List.copyOf(edits);
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  String apply() {
    StringBuilder edited = new StringBuilder(text.length);
    int done = 0;
    for (Edit edit : edits) {
      edited.append(new String(text, done, edit.begin() - done)).append(edit.words());
      done = edit.end();
    }
    return edited.append(new String(text, done, text.length - done)).toString();
  }

  /** The same words in the edited text; a span that cuts a replaced name takes all of it. */
  Span move(Span span) {
    int begin = move(span.begin(), false);
    return new Span(begin, Math.max(begin, move(span.end(), true)));
  }

  private int move(int offset, boolean atEnd) {
    int shift = 0;
    for (Edit edit : edits) {
      int length = edit.words().codePointCount(0, edit.words().length());
      if (offset >= edit.end()) {
        shift += length - (edit.end() - edit.begin());
      } else if (offset > edit.begin()) {
        return edit.begin() + shift + (atEnd ? length : 0);
      } else {
        break;
      }
    }
    return offset + shift;
  }
}
