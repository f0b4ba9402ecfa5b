package org.testigo.language.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.testigo.language.words.WordFile;

/**
 * Tells the language of a text by its most frequent words and by letters that only some languages
 * have. Immutable; threads may share it.
 *
 * <p>Every word of the text that stands in {@code detect/words.txt} votes for its languages, the
 * less the more of them share it. The winner must have enough votes for the number of words, since
 * in any text a good third of the words are frequent ones, and must be ahead of the second. Case
 * and accents do not count, so capitals and texts without accents do as well.
 */
public final class LanguageDetector {
  /** The answer for a text in no language that is known here. */
  public static final String UNDETERMINED = "und";

  /** How many words are read of a text. */
  private static final int MOST_WORDS = 2000;

  private static final int LONGEST_WORD = 14;

  /** The least share of words that must vote for the winner. */
  private static final double LEAST_SHARE = 0.16;

  /** How far the winner must be ahead of the second. */
  private static final double LEAST_LEAD = 1.08;

  private static final LanguageDetector INSTANCE = new LanguageDetector();

  private final List<String> languages = new ArrayList<>();

  /** From word to the weights of the languages, in their order. */
  private final Map<String, double[]> weights = new HashMap<>();

  private LanguageDetector() {
    WordFile file = WordFile.read("detect/words.txt");
    languages.addAll(file.keys());
    for (int language = 0; language < languages.size(); language++) {
      for (String word : file.words(languages.get(language))) {
        weights.computeIfAbsent(word, key -> new double[languages.size()])[language] = 1;
      }
    }
    for (double[] shares : weights.values()) {
      double sharing = Arrays.stream(shares).sum();
      for (int language = 0; language < shares.length; language++) {
        shares[language] /= Math.sqrt(sharing);
      }
    }
  }

  /**
   * Tells the language of a text; two sentences are enough.
   *
   * @param text any text
   * @return an ISO 639 code: {@code en}, {@code es}, another where the text is surely in that
   *     language ({@code pt}, {@code fr}, {@code it}, {@code de} ...), or {@code und}
   */
  public static String detect(String text) {
    return INSTANCE.of(text);
  }

  private String of(String text) {
    double[] votes = new double[languages.size()];
    int[] hits = new int[languages.size()];
    int words = 0;
    int foreign = 0;
    StringBuilder word = new StringBuilder();
    for (int at = 0; at <= text.length() && words < MOST_WORDS; at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      addLetter(votes, c);
      if (Character.isLetter(c)) {
        if (word.length() <= LONGEST_WORD) {
          word.append(Letters.fold(c));
        }
        foreign += Letters.isLatin(c) ? 0 : 1;
      } else if (word.length() > 0 && !Letters.isMark(c)) {
        words++;
        vote(word.toString(), votes, hits);
        word.setLength(0);
      }
    }
    return foreign > words ? UNDETERMINED : winner(votes, hits, words);
  }

  private void vote(String word, double[] votes, int[] hits) {
    double[] shares = weights.get(word);
    if (shares != null) {
      for (int language = 0; language < votes.length; language++) {
        votes[language] += shares[language];
        hits[language] += shares[language] > 0 ? 1 : 0;
      }
    }
    for (int language = 0; language < votes.length; language++) {
      votes[language] += Letters.ending(languages.get(language), word);
    }
  }

  private void addLetter(double[] votes, char c) {
    String owners = c < 128 ? "" : Letters.languages(c);
    for (int at = 0; at + 2 <= owners.length(); at += 2) {
      int language = languages.indexOf(owners.substring(at, at + 2));
      votes[language] += Letters.WEIGHT;
    }
  }

  private String winner(double[] votes, int[] hits, int words) {
    int best = 0;
    int second = -1;
    for (int language = 1; language < votes.length; language++) {
      if (votes[language] > votes[best]) {
        second = best;
        best = language;
      } else if (second < 0 || votes[language] > votes[second]) {
        second = language;
      }
    }
    boolean enough = hits[best] >= words * LEAST_SHARE && votes[best] > 0;
    boolean ahead = second < 0 || votes[best] >= votes[second] * LEAST_LEAD;
    return enough && ahead ? languages.get(best) : UNDETERMINED;
  }
}
