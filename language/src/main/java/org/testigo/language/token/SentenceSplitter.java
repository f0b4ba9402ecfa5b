package org.testigo.language.token;

import java.util.Arrays;
import org.testigo.language.token.Abbreviations.Kind;

/**
 * Finds where sentences begin among the words of a text. For one thread and one text.
 *
 * <p>A break of the {@link Layout} always ends a sentence. Inside a paragraph a sentence ends after
 * a terminator (stop, exclamation or question mark, dots, or an abbreviation with its own stop) and
 * the closing brackets and quotation marks behind it, if what follows may begin a sentence. A
 * dateline is a sentence of its own.
 */
final class SentenceSplitter {
  /** The most words of a sentence. */
  static final int LONGEST_SENTENCE = 400;

  /** The most words of a dateline. */
  private static final int LONGEST_DATELINE = 14;

  private final String text;
  private final WordList words;
  private final Abbreviations abbreviations;
  private final int[] breaks;
  private final boolean caseTells;
  private final boolean capitals;
  private int[] firsts = new int[16];
  private int size;

  SentenceSplitter(String text, WordList words, Abbreviations abbreviations) {
    this.text = text;
    this.words = words;
    this.abbreviations = abbreviations;
    this.breaks = Layout.breaks(text);
    int upper = 0;
    int lower = 0;
    for (int at = 0; at < text.length(); at++) {
      upper += Characters.isUpper(text.charAt(at)) ? 1 : 0;
      lower += Characters.isLower(text.charAt(at)) ? 1 : 0;
    }
    caseTells = upper * 250L > lower;
    capitals = lower * 4L < upper;
  }

  /** Returns the index of the first word of every sentence. */
  int[] split() {
    int nextBreak = 0;
    int stop = -1;
    for (int word = 0; word < words.size; word = nextToken(word)) {
      boolean fresh = word == 0;
      while (nextBreak < breaks.length && breaks[nextBreak] <= words.begins[word]) {
        fresh |= word > 0 && breaks[nextBreak] >= words.ends[word - 1];
        nextBreak++;
      }
      if (fresh) {
        begin(word);
        stop = -1;
        int dateline = datelineEnd(word);
        if (dateline > word) {
          begin(dateline);
          word = dateline;
        }
      } else if (stop >= 0) {
        if (isClosing(word, stop)) {
          continue;
        }
        if (mayBegin(word, stop)) {
          begin(word);
        }
        stop = -1;
      }
      stop = isTerminator(word) ? word : stop;
    }
    if (size > 0) {
      cut(words.size);
    }
    return Arrays.copyOf(firsts, size);
  }

  private int nextToken(int word) {
    int next = word + 1;
    while (next < words.size && words.surface[next] == words.surface[word]) {
      next++;
    }
    return next;
  }

  /** Begins a sentence, and first cuts the one before it if that is too long. */
  private void begin(int word) {
    if (size > 0) {
      cut(word);
    }
    add(word);
  }

  private void add(int word) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
    }
    firsts[size++] = word;
  }

  /** Cuts the last sentence, which ends before a word, into pieces that are not too long. */
  private void cut(int end) {
    while (end - firsts[size - 1] > LONGEST_SENTENCE) {
      int first = firsts[size - 1];
      int best = first + LONGEST_SENTENCE;
      int rank = 0;
      for (int word = first + LONGEST_SENTENCE; word > first + LONGEST_SENTENCE / 2; word--) {
        int here = cutRank(word);
        if (here > rank) {
          rank = here;
          best = word;
        }
      }
      add(best);
    }
  }

  /** How good it is to cut before a word; 0 is inside a token. */
  private int cutRank(int word) {
    if (words.surface[word] == words.surface[word - 1]) {
      return 0;
    }
    char last = text.charAt(words.ends[word - 1] - 1);
    if (last == ';' || last == '.' || last == '!' || last == '?') {
      return 4;
    }
    if (last == ',' || last == ':') {
      return 3;
    }
    return words.begins[word] > words.ends[word - 1] ? 2 : 1;
  }

  private char first(int word) {
    return text.charAt(words.begins[word]);
  }

  private char last(int word) {
    return text.charAt(words.ends[word] - 1);
  }

  private boolean isGlued(int word) {
    return word > 0 && words.ends[word - 1] == words.begins[word];
  }

  private boolean isTerminator(int word) {
    char c = last(word);
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟' || c == '।';
  }

  /** A bracket or quotation mark that closes behind a terminator, or the dash of "MACHALA.-". */
  private boolean isClosing(int word, int stop) {
    if (!isGlued(word)) {
      return false;
    }
    char c = first(word);
    if (Characters.isClosing(c) || (c == '\'' && last(word) == c) || isNote(word, c)) {
      return true;
    }
    boolean freeAfter =
        word + 1 == words.size
            || !isGlued(word + 1)
            || !Characters.isWord(text, words.begins[word + 1]);
    if (Characters.isStraightQuote(c)) {
      return freeAfter;
    }
    return Characters.isDash(c)
        && freeAfter
        && word - firsts[size - 1] < LONGEST_DATELINE
        && words.ends[stop] == words.begins[word];
  }

  /** The bracket or number of a note behind the stop: "1805.[6]". */
  private boolean isNote(int word, char c) {
    int bracket = c == '[' ? word : word - 1;
    boolean number = bracket + 1 < words.size && Characters.isDigit(first(bracket + 1));
    return number && isGlued(bracket) && first(bracket) == '[';
  }

  /** Whether a word may begin a sentence after a terminator and what closes behind it. */
  private boolean mayBegin(int word, int stop) {
    int begin = words.begins[stop];
    int end = words.ends[stop];
    boolean ownStop = text.charAt(end - 1) == '.' && Characters.isWord(text, begin);
    int opener = word;
    while (opener + 1 < words.size && opener < word + 3 && isOpener(opener)) {
      opener++;
    }
    if (!Characters.isWord(text, words.begins[opener])) {
      char c = first(opener);
      return !ownStop
          && ",;:)]}»”%/.?!".indexOf(c) < 0
          && !(Characters.isDash(c) && !isUpperAfter(opener));
    }
    char c = first(opener);
    if (ownStop) {
      return mayEnd(text.substring(begin, end - 1), opener);
    }
    if (isGlued(word)) {
      return isGluedStart(word, stop, c);
    }
    return !Characters.isLower(c) || !caseTells;
  }

  private boolean isOpener(int word) {
    char c = first(word);
    return Characters.isOpening(c)
        || Characters.isStraightQuote(c)
        || Characters.isDash(c)
        || c == '*'
        || c == '•'
        || c == '…'
        || (c == '.' && words.ends[word] > words.begins[word] + 1);
  }

  private boolean isUpperAfter(int word) {
    return word + 1 < words.size && Characters.isUpper(first(word + 1));
  }

  /** "el final.Los vecinos": the space is missing. */
  private boolean isGluedStart(int word, int stop, char c) {
    boolean wordBefore = stop > 0 && Characters.isLower(last(stop - 1)) && isGlued(stop);
    return wordBefore && (Characters.isUpper(c) || word > stop + 1);
  }

  /** Whether an abbreviation ends its sentence before a word. */
  private boolean mayEnd(String abbreviation, int word) {
    if (caseTells && !Characters.isUpper(first(word))) {
      return false;
    }
    Kind kind = abbreviations.kind(abbreviation);
    boolean number = Characters.isDigit(abbreviation.charAt(0));
    boolean initial = abbreviation.length() == 1 && kind == Kind.NONE;
    if (kind == Kind.TITLE || kind == Kind.NUMBER || number || initial) {
      return false;
    }
    if (kind == Kind.FINAL && caseTells && !capitals) {
      return true;
    }
    return abbreviations.isStarter(text.substring(words.begins[word], words.ends[word]));
  }

  /** One past the last word of a dateline that opens a paragraph, or the word itself. */
  private int datelineEnd(int first) {
    int length = words.ends[first] - words.begins[first];
    if (capitals || length < 3 || !isAllUpper(first)) {
      return first;
    }
    for (int word = first + 1; word < words.size && word < first + LONGEST_DATELINE; word++) {
      if (isSeparator(word)) {
        boolean more = word + 1 < words.size && !isLineEndBefore(word + 1);
        return more && !isAllUpper(word + 1) ? word + 1 : first;
      }
      if (!mayStandInDateline(word) || isLineEndBefore(word)) {
        return first;
      }
    }
    return first;
  }

  private boolean isAllUpper(int word) {
    int letters = 0;
    for (int at = words.begins[word]; at < words.ends[word]; at++) {
      if (Characters.isLower(text.charAt(at)) || Characters.isDigit(text.charAt(at))) {
        return false;
      }
      letters += Characters.isUpper(text.charAt(at)) ? 1 : 0;
    }
    return letters > 1;
  }

  /** A dash between spaces, or one behind a stop. */
  private boolean isSeparator(int word) {
    boolean spaceAfter = word + 1 < words.size && !isGlued(word + 1);
    return Characters.isDash(first(word)) && Characters.isDash(last(word)) && spaceAfter;
  }

  private boolean isLineEndBefore(int word) {
    for (int at = words.ends[word - 1]; at < words.begins[word]; at++) {
      if (Characters.isNewline(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayStandInDateline(int word) {
    char c = first(word);
    if (!Characters.isLower(c)) {
      return true;
    }
    int length = words.ends[word] - words.begins[word];
    int before = words.begins[word - 1];
    boolean date = Characters.isDigit(text.charAt(before)) || text.startsWith("de", before);
    return length <= 3 || (date && length <= 10);
  }
}
