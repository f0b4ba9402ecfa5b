package org.testigo.language.lemma;

/** What an unknown Spanish word is likeliest a form of, by its ending alone. */
final class SpanishGuess {
  /** Endings of verb forms without their accents, and the ending of the infinitive. */
  private static final String[][] ENDINGS = {
    {"ar", "ar"},
    {"er", "er"},
    {"ir", "ir"},
    {"aron", "ar"},
    {"aban", "ar"},
    {"aba", "ar"},
    {"ando", "ar"},
    {"ados", "ar"},
    {"adas", "ar"},
    {"ado", "ar"},
    {"ada", "ar"},
    {"aran", "ar"},
    {"ara", "ar"},
    {"arian", "ar"},
    {"aria", "ar"},
    {"ieron", "ir"},
    {"iendo", "ir"},
    {"yendo", "ir"},
    {"yeron", "ir"},
    {"idos", "ir"},
    {"idas", "ir"},
    {"ido", "ir"},
    {"ida", "ir"},
    {"ian", "ir"},
    {"ia", "ir"},
    {"ieran", "ir"},
    {"iera", "ir"},
    {"iese", "ir"}
  };

  private SpanishGuess() {}

  /** The infinitive of an unknown verb form. */
  static String infinitive(String form) {
    String word = Accents.removeAcute(form);
    if (word.endsWith("nte") || word.endsWith("ntes")) {
      return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
    boolean accented = !word.equals(form);
    if (accented && word.endsWith("io") && word.length() > 4) {
      return withEnding(word, 2, "ir");
    }
    String[] pair = longestEnding(word);
    if (pair.length > 0) {
      return withEnding(word, pair[0].length(), pair[1]);
    }
    boolean plural = word.endsWith("n") || word.endsWith("s");
    String stem = plural ? word.substring(0, word.length() - 1) : word;
    boolean vowel = stem.length() > 2 && "aeo".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return vowel ? withEnding(stem, 1, "ar") : form;
  }

  /** The longest ending of a word with its infinitive, or nothing. */
  private static String[] longestEnding(String word) {
    String[] best = {};
    int longest = 0;
    for (String[] pair : ENDINGS) {
      int length = pair[0].length();
      if (length > longest && word.length() > length + 2 && word.endsWith(pair[0])) {
        best = pair;
        longest = length;
      }
    }
    return best;
  }

  /** Cuts the ending off and adds that of the infinitive, spelled as it must be there. */
  private static String withEnding(String word, int length, String ending) {
    String stem = word.substring(0, word.length() - length);
    boolean open = ending.equals("ar") && word.startsWith("e", stem.length());
    if (open && stem.endsWith("qu")) {
      stem = stem.substring(0, stem.length() - 2) + "c";
    } else if (open && stem.endsWith("gu")) {
      stem = stem.substring(0, stem.length() - 1);
    } else if (open && stem.endsWith("c")) {
      stem = stem.substring(0, stem.length() - 1) + "z";
    }
    boolean inchoative = ending.equals("ir") && stem.endsWith("ec");
    return stem + (inchoative ? "er" : ending);
  }

  /** The singular of a word in -es. */
  static String singularOfEs(String word) {
    int length = word.length();
    String stem = word.substring(0, length - 2);
    String withE = word.substring(0, length - 1);
    if (stem.length() < 2) {
      return withE;
    }
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    boolean vowelBefore = "aeiouáéíóú".indexOf(before) >= 0;
    return switch (last) {
      case 'n' -> vowelBefore ? ofN(stem, before) : withE;
      case 'c' -> vowelBefore ? stem.substring(0, stem.length() - 1) + "z" : withE;
      case 'd' -> "aeu".indexOf(before) >= 0 ? stem : withE;
      case 'l', 'r' -> vowelBefore ? stem : withE;
      case 'y', 'í', 'ú' -> stem;
      case 's' -> ofS(stem, before, withE);
      default -> withE;
    };
  }

  /** "frances" to "francés", "país" as it is, "bas" to "base". */
  private static String ofS(String stem, char vowel, String withE) {
    if (vowel == 'e') {
      return stem.substring(0, stem.length() - 2) + "és";
    }
    return vowel == 'í' ? stem : withE;
  }

  /** "camion" to "camión", "jóven" to "joven". */
  private static String ofN(String stem, char vowel) {
    int accent = "aeiou".indexOf(vowel);
    String plain = Accents.removeAcute(stem);
    if (accent < 0) {
      return stem;
    }
    return plain.equals(stem)
        ? stem.substring(0, stem.length() - 2) + "áéíóú".charAt(accent) + "n"
        : plain;
  }

  /** The masculine of an adjective, given without the a of the feminine. */
  static String masculine(String stem) {
    if (endsIn(stem, "ist ícol cid crat elg")) {
      return stem + "a";
    }
    if (endsIn(stem, "dor tor sor añol")) {
      return stem;
    }
    if (endsIn(stem, "es")) {
      return stem.substring(0, stem.length() - 2) + "és";
    }
    return endsIn(stem, "eman") ? stem.substring(0, stem.length() - 2) + "án" : stem + "o";
  }

  private static boolean endsIn(String stem, String endings) {
    int begin = 0;
    for (int at = 0; at <= endings.length(); at++) {
      if (at == endings.length() || endings.charAt(at) == ' ') {
        if (stem.endsWith(endings.substring(begin, at))) {
          return true;
        }
        begin = at + 1;
      }
    }
    return false;
  }
}
