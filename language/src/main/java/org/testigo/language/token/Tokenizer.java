package org.testigo.language.token;

/**
 * Cuts a text into sentences and syntactic words. Immutable; threads may share it.
 *
 * <p>Use: {@code TokenizedText cut = Tokenizer.of("es").read(text)}, then for each sentence {@code
 * cut.fill(builder, sentence)}.
 */
public final class Tokenizer {
  private Tokenizer() {}

  /**
   * Returns the tokenizer of a language; any language but Spanish is cut by the rules of English.
   *
   * @param languageCode an ISO 639-1 code
   * @return the tokenizer
   */
  public static Tokenizer of(String languageCode) {
    return new Tokenizer();
  }

  /**
   * Cuts a text. Never throws, whatever the text; takes time linear in its length.
   *
   * @param text any text
   * @return its sentences and words
   */
  public TokenizedText read(String text) {
    WordList words = new WordList();
    int[] first = new int[text.length() + 1];
    int sentences = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); ) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      if (Character.isLetterOrDigit(text.charAt(i))) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      if (!open) {
        first[sentences++] = words.size;
        open = true;
      }
      words.token(i, end);
      if (text.charAt(i) == '.') {
        open = false;
      }
      i = end;
    }
    return new TokenizedText(text, words, java.util.Arrays.copyOf(first, sentences));
  }
}
