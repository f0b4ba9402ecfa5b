package org.testigo.codebook.countries;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings of one name equal: case, accents and the shape of the apostrophe do not count.
 */
public final class Spelling {
  private Spelling() {}

  /**
   * Folds a word or name.
   *
   * @param name a word or name
   * @return the name in lower case, without accents, with straight apostrophes
   */
  public static String fold(String name) {
    int plain = 0;
    while (plain < name.length() && name.charAt(plain) >= 'a' && name.charAt(plain) <= 'z') {
      plain++;
    }
    if (plain == name.length()) {
      return name;
    }
    boolean ascii = true;
    for (int i = plain; i < name.length() && ascii; i++) {
      ascii = name.charAt(i) < 0x80;
    }
    return ascii ? name.toLowerCase(Locale.ROOT) : withoutMarks(name);
  }

  private static String withoutMarks(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c == '’' || c == '‘' || c == '`' || c == '´') {
        folded.append('\'');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
