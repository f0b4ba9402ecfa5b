package org.testigo.coder.entities;

import java.util.Optional;
import org.testigo.codebook.countries.Country;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.language.tree.Sentence;

/** Of which country is a word like "Kenyan" or "North Korean"? */
final class Nationality {
  private Nationality() {}

  /**
   * The country of a demonym that ends with a word; of two words before one, so that "North Korean"
   * is not taken for "Korean".
   */
  static Optional<String> endingAt(EntityBook book, Sentence sentence, int token) {
    String language = book.language();
    if (token > 0 && capital(sentence, token - 1) && capital(sentence, token)) {
      String pair = sentence.form(token - 1) + " " + sentence.form(token);
      Optional<Country> country = book.countries().byDemonym(pair, language);
      if (country.isPresent()) {
        return country.map(Country::code);
      }
    }
    return book.countries().byDemonym(sentence.form(token), language).map(Country::code);
  }

  /** Writes the country of a demonym into a description that it is part of. */
  static void tell(Candidate candidate, EntityBook book, Sentence sentence, int token) {
    boolean adjective = book.language().equals("es") || capital(sentence, token);
    if (candidate.country == null && adjective) {
      endingAt(book, sentence, token).ifPresent(code -> candidate.country = code);
    }
  }

  /** The demonym right before a description, where the parser hangs it elsewhere. */
  static void tellBefore(Candidate candidate, EntityBook book, Sentence sentence) {
    int before = candidate.phrase.begin() - 1;
    boolean singular = before >= 0 && !sentence.form(before).endsWith("s");
    if (book.language().equals("en") && singular) {
      tell(candidate, book, sentence, before);
    }
  }

  private static boolean capital(Sentence sentence, int token) {
    return Character.isUpperCase(sentence.form(token).charAt(0));
  }
}
