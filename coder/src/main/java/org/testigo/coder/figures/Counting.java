package org.testigo.coder.figures;

import org.testigo.codebook.figures.FigureBook;
import org.testigo.codebook.numbers.Words;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** Finds what a number counts. */
final class Counting {
  private static final int REACH = 6;

  private Counting() {}

  /**
   * Finds the token of what is counted: the noun that the number modifies, else the first noun
   * after it.
   *
   * @param sentence the sentence
   * @param words its words
   * @param number the number
   * @param book the words that go with figures
   * @return the token, or -1
   */
  static int counted(Sentence sentence, Words words, NumberPhrase number, FigureBook book) {
    int last = tokenAt(sentence, words.end(number.numberEnd() - 1) - 1);
    int first = tokenAt(sentence, words.begin(number.number()));
    for (int token = first; token <= last; token++) {
      int head = sentence.head(token);
      boolean modifies =
          sentence.deprel(token) == Deprel.NUMMOD || sentence.deprel(token) == Deprel.DET;
      if (modifies && head > last && head - last <= REACH && isNoun(sentence, head)) {
        return head;
      }
    }
    int end = Math.min(sentence.size(), last + 1 + REACH);
    for (int token = last + 1; token < end; token++) {
      if (isNoun(sentence, token) || book.lists("noun-person", Words.fold(sentence.lemma(token)))) {
        return headOfName(sentence, token, end);
      }
      if (!isBetween(sentence, token, book)) {
        return -1;
      }
    }
    return -1;
  }

  /** What may stand between a number and what it counts: "three other armed men". */
  private static boolean isBetween(Sentence sentence, int token, FigureBook book) {
    String form = Words.fold(sentence.form(token));
    if (book.lists("stop", form)) {
      return false;
    }
    return switch (sentence.upos(token)) {
      case ADJ, DET -> true;
      case ADP -> book.lists("of", form);
      case PUNCT -> false;
      default -> book.lists("between-noun", form);
    };
  }

  /** "police officers": the last noun of a compound is the one counted. */
  private static int headOfName(Sentence sentence, int token, int end) {
    int head = token;
    while (sentence.deprel(head).base() == Deprel.COMPOUND
        && sentence.head(head) > head
        && sentence.head(head) < end) {
      head = sentence.head(head);
    }
    return head;
  }

  private static boolean isNoun(Sentence sentence, int token) {
    Upos upos = sentence.upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  /**
   * Returns what is counted as the text says it.
   *
   * @param sentence the sentence
   * @param counted the token of what is counted
   * @param book the words that go with figures
   * @return the noun with its compounds and, after a measure such as "tonnes", what it is of
   */
  static String unit(Sentence sentence, int counted, FigureBook book) {
    int begin = counted;
    while (begin > 0
        && sentence.head(begin - 1) == counted
        && sentence.deprel(begin - 1).base() == Deprel.COMPOUND) {
      begin--;
    }
    int end = counted + 1;
    boolean measured =
        book.lists("noun-drug", Words.fold(sentence.lemma(counted)))
            || book.lists("noun-goods", Words.fold(sentence.lemma(counted)));
    if (measured
        && counted + 2 < sentence.size()
        && book.lists("of", Words.fold(sentence.form(counted + 1)))
        && isNoun(sentence, counted + 2)) {
      end = counted + 3;
    }
    return sentence.text().substring(sentence.begin(begin), sentence.end(end - 1));
  }

  private static int tokenAt(Sentence sentence, int offset) {
    int token = 0;
    while (token + 1 < sentence.size() && sentence.end(token) <= offset) {
      token++;
    }
    return token;
  }
}
