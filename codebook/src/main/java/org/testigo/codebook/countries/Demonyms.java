package org.testigo.codebook.countries;

import java.util.LinkedHashSet;
import java.util.Set;

/** Inflects the words for the people of a place. */
final class Demonyms {
  private Demonyms() {}

  /** An English adjective or word for a person, with its plural. */
  static Set<String> english(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (word.endsWith("man")) {
      forms.add(word.substring(0, word.length() - 2) + "en");
    } else if (!endsIn(word, "ese", "sh", "ch", "s", ".")) {
      forms.add(word + "s");
    }
    return forms;
  }

  /** A Spanish masculine singular, with its feminine and both plurals. */
  static Set<String> spanish(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (endsIn(word, "o")) {
      String stem = word.substring(0, word.length() - 1);
      forms.add(stem + "a");
      forms.add(stem + "os");
      forms.add(stem + "as");
    } else if (endsIn(word, "e", "a")) {
      forms.add(word + "s");
    } else if (endsIn(word, "í", "ú", "é")) {
      forms.add(word + "es");
      forms.add(word + "s");
    } else {
      String stem = unstressed(word);
      forms.add(stem + "a");
      forms.add(stem + "es");
      forms.add(stem + "as");
      forms.add(word + "es");
    }
    return forms;
  }

  /** "inglés" loses its accent before an ending. */
  private static String unstressed(String word) {
    int at = word.length() - 2;
    int vowel = "áéíóú".indexOf(word.charAt(at));
    return vowel < 0
        ? word
        : word.substring(0, at) + "aeiou".charAt(vowel) + word.substring(at + 1);
  }

  private static boolean endsIn(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
