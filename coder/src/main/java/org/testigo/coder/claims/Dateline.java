package org.testigo.coder.claims;

import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Sentence;

/** The place, day and agency that open a report before a dash: "LIMA (Reuters) - …". */
final class Dateline {
  private static final int LONGEST = 90;

  private Dateline() {}

  /** Returns the first token of a sentence behind its dateline; 0 without one. */
  static int end(ReadText text, int sentence) {
    Sentence s = text.sentence(sentence);
    if (sentence > 8 || s.size() == 0 || !opensInCapitals(s)) {
      return 0;
    }
    for (int t = 1; t < s.size() && s.begin(t) - s.begin() < LONGEST; t++) {
      String form = s.form(t);
      boolean dash =
          form.equals("-") || form.endsWith("—") || form.endsWith("–") || form.equals("--");
      boolean spaced = dash && t + 1 < s.size() && s.begin(t + 1) > s.end(t);
      if (spaced) {
        return t + 1;
      }
    }
    return 0;
  }

  private static boolean opensInCapitals(Sentence s) {
    String form = s.form(0);
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
  }
}
