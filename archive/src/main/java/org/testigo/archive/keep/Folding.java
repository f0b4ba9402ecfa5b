package org.testigo.archive.keep;

import java.text.Normalizer;
import java.util.Locale;

/** Names without accents and capitals, as they are compared. */
public final class Folding {
  private Folding() {}

  /**
   * Folds a name.
   *
   * @param name the name
   * @return the name without accents and capitals, with single blanks
   */
  public static String fold(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> c != ' ' || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' '))
        .forEach(folded::appendCodePoint);
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }
}
