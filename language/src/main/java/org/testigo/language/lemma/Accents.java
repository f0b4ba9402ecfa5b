package org.testigo.language.lemma;

/** Takes accents off Latin letters, without {@code java.text.Normalizer}, for speed. */
final class Accents {
  private static final String WITH = "áéíóúüàèìòùâêîôûäëïö";
  private static final String WITHOUT = "aeiouuaeiouaeiouaeio";

  /** How many of the letters above carry the acute accent of Spanish. */
  private static final int ACUTE = 5;

  private Accents() {}

  /** Takes off all accents but the tilde of ñ. */
  static String remove(String word) {
    return remove(word, WITH.length());
  }

  /** Takes off acute accents only. */
  static String removeAcute(String word) {
    return remove(word, ACUTE);
  }

  private static String remove(String word, int kinds) {
    for (int at = 0; at < word.length(); at++) {
      int kind = word.charAt(at) < 128 ? -1 : WITH.indexOf(word.charAt(at));
      if (kind >= 0 && kind < kinds) {
        return removeFrom(word, at, kinds);
      }
    }
    return word;
  }

  private static String removeFrom(String word, int from, int kinds) {
    char[] letters = word.toCharArray();
    for (int at = from; at < letters.length; at++) {
      int kind = letters[at] < 128 ? -1 : WITH.indexOf(letters[at]);
      if (kind >= 0 && kind < kinds) {
        letters[at] = WITHOUT.charAt(kind);
      }
    }
    return new String(letters);
  }
}
