package org.testigo.coder.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.testigo.codebook.places.PlaceWords;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;

/**
 * Gathers the names by which the persons of a report may be named alone, so that "Córdoba" is still
 * a senator and "Georgia" a skater: last names, and given names that are as well those of places.
 */
final class Surnames {
  private Surnames() {}

  static Set<String> of(List<Words> report, PlaceWords around) {
    Set<String> surnames = new HashSet<>();
    for (Words words : report) {
      Sentence sentence = words.sentence();
      for (int word = 1; word < words.size(); word++) {
        int token = words.token(word);
        boolean inside =
            sentence.name(token) == NameType.PERSON
                && !sentence.nameBegins(token)
                && words.token(word - 1) == token - 1;
        boolean titled = words.isCapital(word) && around.isTitle(words.folded(word - 1));
        if ((inside && words.isCapital(word))
            || (titled && sentence.name(token) == NameType.PERSON && words.follows(word))) {
          surnames.add(words.folded(word));
        }
        if (inside && isGiven(words, word - 1, around)) {
          surnames.add(words.folded(word - 1));
        }
      }
    }
    return surnames;
  }

  private static boolean isGiven(Words words, int word, PlaceWords around) {
    return words.sentence().nameBegins(words.token(word)) && around.isPersonal(words.folded(word));
  }
}
