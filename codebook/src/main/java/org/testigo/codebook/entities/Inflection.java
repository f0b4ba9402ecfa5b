package org.testigo.codebook.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forms the regular plurals and feminines of agent nouns in English and Spanish. */
final class Inflection {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "to", "de", "del", "por", "en", "al", "a", "sin", "para");

  private Inflection() {}

  /** A form with what it shows. */
  record Form(String text, boolean plural, @Nullable Gender gender) {}

  /**
   * Forms what an entry stands for.
   *
   * @param entry the singular; or singular and plural with a slash between; "-" for no singular
   * @param language the ISO 639-1 code of its language
   * @return its forms, the singular first where there is one
   */
  static List<Form> forms(String entry, String language) {
    int slash = entry.indexOf('/');
    if (slash >= 0) {
      List<Form> forms = new ArrayList<>();
      String singular = entry.substring(0, slash);
      if (!singular.equals("-")) {
        forms.add(new Form(singular, false, null));
      }
      forms.add(new Form(entry.substring(slash + 1), true, null));
      return forms;
    }
    return language.equals("es") ? spanish(entry) : english(entry);
  }

  private static List<Form> english(String entry) {
    int cut = headEnd(entry);
    String head = entry.substring(0, cut);
    String rest = entry.substring(cut);
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(entry, false, null));
    forms.add(new Form(englishPlural(head) + rest, true, null));
    if (head.endsWith(" general")) {
      String noun = head.substring(0, head.length() - " general".length());
      forms.add(new Form(englishPlural(noun) + " general" + rest, true, null));
    }
    return forms;
  }

  static String englishPlural(String noun) {
    char last = noun.charAt(noun.length() - 1);
    char before = noun.length() > 1 ? noun.charAt(noun.length() - 2) : ' ';
    if (last == 'y' && "aeiou".indexOf(before) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hiss =
        last == 's' || last == 'x' || last == 'z' || noun.endsWith("ch") || noun.endsWith("sh");
    return hiss && !noun.endsWith("arch") ? noun + "es" : noun + "s";
  }

  private static List<Form> spanish(String entry) {
    int cut = headEnd(entry);
    String[] words = entry.substring(0, cut).split(" ", -1);
    String rest = entry.substring(cut);
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(entry, false, null));
    forms.add(new Form(spanishPlural(words) + rest, true, null));
    String[] feminine = new String[words.length];
    boolean changes = false;
    for (int i = 0; i < words.length; i++) {
      feminine[i] = feminine(words[i]);
      changes |= !feminine[i].equals(words[i]);
    }
    if (changes) {
      forms.add(new Form(String.join(" ", feminine) + rest, false, Gender.FEMININE));
      forms.add(new Form(spanishPlural(feminine) + rest, true, Gender.FEMININE));
    }
    return forms;
  }

  private static String spanishPlural(String[] words) {
    List<String> plurals = new ArrayList<>();
    for (String word : words) {
      char last = word.charAt(word.length() - 1);
      if (last == 'z') {
        plurals.add(word.substring(0, word.length() - 1) + "ces");
      } else if ("aeoáéó".indexOf(last) >= 0) {
        plurals.add(word + "s");
      } else if (last == 's' && !word.endsWith("és")) {
        plurals.add(word);
      } else {
        plurals.add(word + "es");
      }
    }
    return String.join(" ", plurals);
  }

  private static String feminine(String word) {
    if (word.endsWith("o") || word.endsWith("nte")) {
      return word.substring(0, word.length() - 1) + "a";
    }
    if (word.endsWith("or")
        || word.endsWith("ón")
        || word.endsWith("és")
        || word.endsWith("ez")
        || word.endsWith("án")) {
      return word + "a";
    }
    return word;
  }

  /** Where the words that are inflected end: before the first preposition. */
  private static int headEnd(String entry) {
    int begin = 0;
    while (begin >= 0 && begin < entry.length()) {
      int space = entry.indexOf(' ', begin);
      String word = space < 0 ? entry.substring(begin) : entry.substring(begin, space);
      if (begin > 0 && PREPOSITIONS.contains(word)) {
        return begin - 1;
      }
      begin = space < 0 ? -1 : space + 1;
    }
    return entry.length();
  }
}
