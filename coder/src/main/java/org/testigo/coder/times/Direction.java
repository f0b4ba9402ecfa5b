package org.testigo.coder.times;

import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.times.TimeBook;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** Whether a date that names no year lies behind or ahead, as the governing verb tells. */
enum Direction {
  /** Behind the day of publication. */
  PAST,
  /** Ahead of it. */
  FUTURE,
  /** Not told. */
  OPEN;

  /**
   * Tells which way a time expression points.
   *
   * @param sentence its sentence
   * @param first the expression's first token
   * @param last the expression's last token
   * @param book the words that tell tense
   * @return the direction
   */
  static Direction of(Sentence sentence, int first, int last, TimeBook book) {
    int top = top(sentence, first, last);
    for (int verb = sentence.head(top); verb != Sentence.NONE; verb = sentence.head(verb)) {
      Direction told = ofWord(sentence, verb, book);
      if (told != OPEN) {
        return told;
      }
      if (isVerb(sentence, verb) && isFinite(sentence, verb)) {
        break;
      }
    }
    return first > 0 && isUntil(sentence, first, book) ? FUTURE : OPEN;
  }

  private static int top(Sentence sentence, int first, int last) {
    for (int token = first; token <= last; token++) {
      int head = sentence.head(token);
      if (head < first || head > last) {
        return token;
      }
    }
    return first;
  }

  private static Direction ofWord(Sentence sentence, int word, TimeBook book) {
    boolean helped = false;
    boolean past = false;
    for (int child = sentence.firstChild(word);
        child != Sentence.NONE;
        child = sentence.nextSibling(child)) {
      Deprel relation = sentence.deprel(child).base();
      if (relation == Deprel.AUX || relation == Deprel.COP) {
        Direction told = ofAuxiliary(sentence, child, book);
        if (told == FUTURE) {
          return FUTURE;
        }
        helped = true;
        past |= told == PAST;
      }
      if (relation == Deprel.MARK && tells(book, "infinitive", sentence, child)) {
        return ofInfinitive(sentence, word, book);
      }
    }
    return past || !isVerb(sentence, word)
        ? past ? PAST : OPEN
        : ofForm(sentence, word, helped, book);
  }

  private static Direction ofAuxiliary(Sentence sentence, int auxiliary, TimeBook book) {
    Features features = sentence.features(auxiliary);
    if (tells(book, "future-auxiliary", sentence, auxiliary) || isFuture(features)) {
      return FUTURE;
    }
    boolean past = features.has("Tense", "Past") || features.has("Tense", "Imp");
    return past || tells(book, "past-auxiliary", sentence, auxiliary) ? PAST : OPEN;
  }

  private static Direction ofForm(Sentence sentence, int verb, boolean helped, TimeBook book) {
    Features features = sentence.features(verb);
    if (isFuture(features)) {
      return FUTURE;
    }
    if (features.has("VerbForm", "Inf")) {
      return ofInfinitive(sentence, verb, book);
    }
    // "are not charged": the auxiliary tells the tense of a participle
    boolean own = features.has("Tense", "Past") && !(helped && features.has("VerbForm", "Part"));
    return own || features.has("Tense", "Imp") ? PAST : OPEN;
  }

  /** "is to travel", "plans to travel", "va a viajar" point ahead; "began to travel" does not. */
  private static Direction ofInfinitive(Sentence sentence, int word, TimeBook book) {
    for (int child = sentence.firstChild(word);
        child != Sentence.NONE;
        child = sentence.nextSibling(child)) {
      if (tells(book, "to-be", sentence, child)) {
        return FUTURE;
      }
    }
    int head = sentence.head(word);
    if (head == Sentence.NONE) {
      return FUTURE;
    }
    if (tells(book, "future-verb", sentence, head) || tells(book, "to-be", sentence, head)) {
      return FUTURE;
    }
    return OPEN;
  }

  private static boolean isFuture(Features features) {
    return features.has("Tense", "Fut")
        || (features.has("Mood", "Sub")
            && !features.has("Tense", "Past")
            && !features.has("Tense", "Imp"));
  }

  private static boolean isVerb(Sentence sentence, int token) {
    return sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.AUX;
  }

  private static boolean isFinite(Sentence sentence, int token) {
    return sentence.features(token).has("VerbForm", "Fin");
  }

  private static boolean isUntil(Sentence sentence, int first, TimeBook book) {
    for (int token = Math.max(0, first - 2); token < first; token++) {
      if (book.tells("until", Words.fold(sentence.form(token)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(TimeBook book, String list, Sentence sentence, int token) {
    return book.tells(list, Words.fold(sentence.lemma(token)))
        || book.tells(list, Words.fold(sentence.form(token)));
  }
}
