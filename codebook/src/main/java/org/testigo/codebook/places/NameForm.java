package org.testigo.codebook.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.testigo.codebook.countries.Spelling;

/**
 * A name as it is matched: word by word, whatever stands between the words.
 *
 * @param words its words, folded
 * @param capitals which of its words begin with a capital letter or a digit
 * @param abbreviation whether it is an abbreviation such as "US", which must be written in capitals
 * @param dotted whether it is one word that must have a full stop, such as "Fla."
 */
record NameForm(List<String> words, List<Boolean> capitals, boolean abbreviation, boolean dotted) {
  private static final int LONGEST_ABBREVIATION = 4;

  static NameForm of(String name) {
    List<String> written = NameWords.of(name);
    List<String> folded = new ArrayList<>(written.size());
    List<Boolean> capitals = new ArrayList<>(written.size());
    int letters = 0;
    for (String word : written) {
      folded.add(Spelling.fold(word));
      capitals.add(Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
      letters += word.length();
    }
    boolean abbreviation =
        letters <= LONGEST_ABBREVIATION && name.equals(name.toUpperCase(Locale.ROOT));
    return new NameForm(folded, capitals, abbreviation, written.size() == 1 && name.endsWith("."));
  }

  /** The folded words with single blanks between them. */
  String key() {
    return String.join(" ", words);
  }
}
