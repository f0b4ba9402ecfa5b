package org.testigo.coder.places;

import org.testigo.codebook.countries.Spelling;
import org.testigo.codebook.places.NameWords;
import org.testigo.language.tree.Sentence;

/**
 * The words of a sentence as names are made of them: stretches of letters and digits, each with the
 * token it lies in. A hyphen or an apostrophe parts words here, whatever the tokenizer makes of it.
 */
final class Words {
  private final Sentence sentence;
  private final int[] begins;
  private final int[] ends;
  private final int[] tokens;
  private final String[] folded;
  private final boolean titleCase;
  private final boolean allCapitals;

  private Words(Sentence sentence, int[] begins, int[] ends) {
    this.sentence = sentence;
    this.begins = begins;
    this.ends = ends;
    tokens = new int[begins.length];
    folded = new String[begins.length];
    int token = 0;
    int lengthy = 0;
    int capital = 0;
    int small = 0;
    for (int i = 0; i < begins.length; i++) {
      while (token + 1 < sentence.size() && sentence.end(token) <= begins[i]) {
        token++;
      }
      tokens[i] = token;
      folded[i] = Spelling.fold(sentence.text().substring(begins[i], ends[i]));
      if (ends[i] - begins[i] > 3) {
        lengthy++;
        capital += isCapital(i) ? 1 : 0;
      }
      small += isUpper(i) ? 0 : 1;
    }
    titleCase = lengthy >= 5 && capital * 10 >= lengthy * 8;
    allCapitals = small == 0 && begins.length > 2;
  }

  static Words of(Sentence sentence) {
    String text = sentence.text();
    int count = scan(sentence, text, null, null);
    int[] begins = new int[count];
    int[] ends = new int[count];
    scan(sentence, text, begins, ends);
    return new Words(sentence, begins, ends);
  }

  private static int scan(
      Sentence sentence,
      String text,
      int @org.jspecify.annotations.Nullable [] begins,
      int @org.jspecify.annotations.Nullable [] ends) {
    int count = 0;
    int begin = -1;
    for (int i = sentence.begin(); i <= sentence.end(); i++) {
      boolean part = i < sentence.end() && NameWords.isPart(text.charAt(i));
      if (part && begin < 0) {
        begin = i;
      } else if (!part && begin >= 0) {
        if (begins != null && ends != null) {
          begins[count] = begin;
          ends[count] = i;
        }
        count++;
        begin = -1;
      }
    }
    return count;
  }

  int size() {
    return begins.length;
  }

  Sentence sentence() {
    return sentence;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  int token(int word) {
    return tokens[word];
  }

  /** The word in lower case and without accents; an empty string outside the sentence. */
  String folded(int word) {
    return word >= 0 && word < folded.length ? folded[word] : "";
  }

  /** Several words with single blanks between them. */
  String folded(int begin, int end) {
    if (end == begin + 1) {
      return folded[begin];
    }
    StringBuilder joined = new StringBuilder(folded[begin]);
    for (int word = begin + 1; word < end; word++) {
      joined.append(' ').append(folded[word]);
    }
    return joined.toString();
  }

  boolean isCapital(int word) {
    if (word < 0 || word >= begins.length) {
      return false;
    }
    char c = sentence.text().charAt(begins[word]);
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** Whether the word has no small letter. */
  boolean isUpper(int word) {
    for (int i = begins[word]; i < ends[word]; i++) {
      if (Character.isLowerCase(sentence.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text between a word and the one before it; a line break where there is none before. */
  String gapBefore(int word) {
    if (word <= 0 || word >= begins.length) {
      return "\n";
    }
    return sentence.text().substring(ends[word - 1], begins[word]);
  }

  /** Whether only a blank stands between a word and the one before it. */
  boolean follows(int word) {
    return gapBefore(word).isBlank() && word > 0 && word < begins.length;
  }

  char charAfter(int word) {
    return ends[word] < sentence.text().length() ? sentence.text().charAt(ends[word]) : '\n';
  }

  /** Whether most words of the sentence are capitalised, as in an English headline. */
  boolean titleCase() {
    return titleCase;
  }

  boolean allCapitals() {
    return allCapitals;
  }
}
