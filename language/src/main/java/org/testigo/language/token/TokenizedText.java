package org.testigo.language.token;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.testigo.language.tree.SentenceBuilder;

/**
 * A text cut into sentences and syntactic words. Immutable; threads may share it.
 *
 * <p>Everything is kept in arrays, one slot a word; offsets are UTF-16 offsets into the text. Words
 * are in the order of the text and do not overlap, but for the Spanish words of one multiword
 * token, which share its range; every character that is no white space belongs to a word.
 */
public final class TokenizedText {
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] surface;
  private final @Nullable String[] forms;
  private final int[] firstWords;

  TokenizedText(String text, WordList words, int[] firstWords) {
    this.text = text;
    this.begins = Arrays.copyOf(words.begins, words.size);
    this.ends = Arrays.copyOf(words.ends, words.size);
    this.surface = Arrays.copyOf(words.surface, words.size);
    this.forms = Arrays.copyOf(words.forms, words.size);
    this.firstWords = firstWords;
  }

  /**
   * Returns the text that was cut.
   *
   * @return the whole text
   */
  public String text() {
    return text;
  }

  /**
   * Returns the number of sentences; none of them is empty.
   *
   * @return the number of sentences
   */
  public int sentences() {
    return firstWords.length;
  }

  /**
   * Returns the number of syntactic words of the whole text.
   *
   * @return the number of words
   */
  public int words() {
    return begins.length;
  }

  /**
   * Returns where a sentence begins.
   *
   * @param sentence the sentence, counted from 0
   * @return the offset of its first word
   */
  public int begin(int sentence) {
    return begins[firstWords[sentence]];
  }

  /**
   * Returns where a sentence ends.
   *
   * @param sentence the sentence, counted from 0
   * @return the end of its last word, exclusive
   */
  public int end(int sentence) {
    return ends[endWord(sentence) - 1];
  }

  /**
   * Loads a sentence into a builder: resets it and adds every word, surface tokens counted from 0.
   *
   * @param builder the builder, to be tagged and attached afterwards
   * @param sentence the sentence, counted from 0
   */
  public void fill(SentenceBuilder builder, int sentence) {
    builder.reset(text, begin(sentence), end(sentence));
    int first = firstWords[sentence];
    int end = endWord(sentence);
    for (int word = first; word < end; word++) {
      String form = forms[word];
      builder.add(
          form == null ? text.substring(begins[word], ends[word]) : form,
          begins[word],
          ends[word],
          surface[word] - surface[first]);
    }
  }

  private int endWord(int sentence) {
    return sentence + 1 < firstWords.length ? firstWords[sentence + 1] : begins.length;
  }
}
