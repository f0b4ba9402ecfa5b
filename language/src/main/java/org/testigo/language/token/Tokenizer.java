package org.testigo.language.token;

/**
 * Cuts a text into sentences and syntactic words. Immutable; threads may share it.
 *
 * <p>Use: {@code TokenizedText cut = Tokenizer.of("es").read(text)}, then for each sentence {@code
 * cut.fill(builder, sentence)}.
 */
public final class Tokenizer {
  private final Abbreviations abbreviations;
  private final Multiwords multiwords;
  private final boolean hyphensJoin;

  private Tokenizer(String language) {
    abbreviations = Abbreviations.of(language);
    multiwords = Multiwords.of(language);
    hyphensJoin = language.equals("es");
  }

  /**
   * Returns the tokenizer of a language; any language but Spanish is cut by the rules of English.
   *
   * @param languageCode an ISO 639-1 code
   * @return the tokenizer
   */
  public static Tokenizer of(String languageCode) {
    return new Tokenizer(languageCode.equals("es") ? "es" : "en");
  }

  /**
   * Cuts a text. Never throws, whatever the text; takes time linear in its length.
   *
   * @param text any text
   * @return its sentences and words
   */
  public TokenizedText read(String text) {
    WordList words = new TokenScanner(text, abbreviations, multiwords, hyphensJoin).scan();
    return new TokenizedText(text, words, new SentenceSplitter(text, words, abbreviations).split());
  }
}
