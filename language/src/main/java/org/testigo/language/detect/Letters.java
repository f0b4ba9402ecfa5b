package org.testigo.language.detect;

/** What letters and endings say about a language. */
final class Letters {
  /** The vote of one letter that only a few languages have. */
  static final double WEIGHT = 0.7;

  /** The vote of one ending that only a few languages have. */
  private static final double ENDING = 0.35;

  private static final String ACCENTED = "áàâãäåéèêëíìîïóòôõöúùûüçñøß";
  private static final String PLAIN = "aaaaaaeeeeiiiiooooouuuucnos";

  private Letters() {}

  /** The letter in lower case and without its accent. */
  static char fold(char c) {
    char lower = Character.toLowerCase(c);
    int at = lower < 128 ? -1 : ACCENTED.indexOf(lower);
    return at < 0 ? lower : PLAIN.charAt(at);
  }

  static boolean isLatin(char c) {
    return c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
  }

  static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }

  /** The two-letter codes, one behind the other, of the languages that a character speaks for. */
  static String languages(char c) {
    return switch (Character.toLowerCase(c)) {
      case 'ñ', '¿', '¡' -> "es";
      case 'ã', 'õ' -> "pt";
      case 'ç' -> "ptfr";
      case 'ê', 'ô' -> "ptfr";
      case 'à' -> "frit";
      case 'è', 'ò', 'ù', 'ì' -> "it";
      case 'ä', 'ö', 'ß' -> "de";
      case 'û', 'î', 'œ', 'ë' -> "fr";
      case 'ø', 'æ' -> "da";
      case 'å' -> "sv";
      case 'ł', 'ż', 'ś', 'ą', 'ę' -> "pl";
      case 'ş', 'ğ', 'ı' -> "tr";
      case 'ă', 'ț', 'ș' -> "ro";
      default -> "";
    };
  }

  /** The vote of a word's ending for a language. */
  static double ending(String language, String word) {
    if (word.length() < 5) {
      return 0;
    }
    boolean speaks =
        switch (language) {
          case "en" -> ends(word, "ing", "tion", "ness", "ment", "ed", "ly", "ght");
          case "es" ->
              ends(word, "cion", "ciones", "dad", "dades", "aron", "ieron", "ando", "iendo");
          case "pt" -> ends(word, "cao", "coes", "oes", "dade", "aram", "eram", "iram");
          case "fr" -> ends(word, "tion", "ment", "eux", "aient", "eaux", "ique");
          case "it" -> ends(word, "zione", "zioni", "mente", "ano", "ono", "tto", "tti");
          case "de" -> ends(word, "ung", "ungen", "lich", "ischen", "heit", "keit");
          default -> false;
        };
    return speaks ? ENDING : 0;
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
