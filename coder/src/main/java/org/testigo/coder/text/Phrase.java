package org.testigo.coder.text;

/**
 * A stretch of words of one sentence, with the word that heads it in the tree.
 *
 * @param sentence the sentence's index in the report
 * @param begin the first token
 * @param end one past the last token
 * @param head the token that heads the phrase, between begin and end
 */
public record Phrase(int sentence, int begin, int end, int head) {
  /** Checks that the tokens are in order. */
  public Phrase {
    if (begin < 0 || head < begin || end <= head) {
      throw new IllegalArgumentException("phrase [" + begin + ", " + end + ") head " + head);
    }
  }

  /**
   * Tells whether the phrase holds a token.
   *
   * @param inSentence the token's sentence
   * @param token the token
   * @return whether it lies within the phrase
   */
  public boolean holds(int inSentence, int token) {
    return sentence == inSentence && begin <= token && token < end;
  }
}
