package org.testigo.language.token;

/** Knows which surface tokens of a language are several syntactic words. Threads may share it. */
interface Multiwords {
  /**
   * Adds the words of a surface token, if it has more than one.
   *
   * @return whether it did
   */
  boolean split(String text, int begin, int end, WordList words);

  /** Returns the rules of a language. */
  static Multiwords of(String languageCode) {
    return languageCode.equals("es") ? new SpanishMultiwords() : new EnglishMultiwords();
  }
}
