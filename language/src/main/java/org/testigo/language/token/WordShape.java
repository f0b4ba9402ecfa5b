package org.testigo.language.token;

import org.jspecify.annotations.Nullable;

/**
 * Says how far a word reaches: which stops, commas, hyphens and apostrophes stand inside it. For
 * one thread and one text. Every look ahead is bounded, so that reading stays linear.
 */
final class WordShape {
  private static final int LONGEST_NUMBER = 24;
  private static final int LONGEST_PREFIX = 8;
  private static final int LONGEST_ABBREVIATION = 12;

  private final String text;
  private final Abbreviations abbreviations;
  private final WordList words;
  private final boolean hyphensJoin;

  WordShape(String text, Abbreviations abbreviations, WordList words, boolean hyphensJoin) {
    this.text = text;
    this.abbreviations = abbreviations;
    this.words = words;
    this.hyphensJoin = hyphensJoin;
  }

  boolean hyphensJoin() {
    return hyphensJoin;
  }

  int wordEnd(int begin) {
    int at = begin;
    while (at < text.length()) {
      if (!Characters.isWord(text, at)) {
        int next = at + 1 < text.length() ? join(begin, at) : -1;
        if (next < 0) {
          break;
        }
        at = next;
      }
      at++;
    }
    return at;
  }

  /** The end of a hash tag or user name. */
  int tagEnd(int begin) {
    int at = begin;
    while (at < text.length() && (Characters.isWord(text, at) || text.charAt(at) == '_')) {
      at++;
    }
    return at;
  }

  /** Where the word goes on after a mark that stands inside it, or -1 where the mark ends it. */
  private int join(int begin, int at) {
    char c = text.charAt(at);
    if (Characters.isJoiner(c)) {
      return afterJoiners(at);
    }
    boolean digits = at > begin && isDigitAt(at - 1) && isDigitAt(at + 1);
    boolean wordFollows = Characters.isWord(text, at + 1);
    return switch (c) {
      case '.' -> digits ? at + 1 : stop(begin, at, wordFollows);
      case ',', ':', '/' -> digits ? at + 1 : -1;
      case '\'', '’', '`', '´', 'ʼ' -> wordFollows && isInnerApostrophe(at) ? at + 1 : -1;
      case '&', '_' -> wordFollows ? at + 1 : -1;
      case '-', '‐', '‑' -> hyphen(begin, at, digits, wordFollows);
      default -> -1;
    };
  }

  private int stop(int begin, int at, boolean wordFollows) {
    return wordFollows && isInnerStop(begin, at) ? at + 1 : afterAcronym(begin, at);
  }

  private int afterJoiners(int at) {
    int next = at;
    while (next < text.length() && Characters.isJoiner(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Characters.isWord(text, next) ? next : -1;
  }

  private boolean isDigitAt(int at) {
    return at < text.length() && Characters.isDigit(text.charAt(at));
  }

  private boolean isInnerApostrophe(int at) {
    boolean letter = Characters.isLetter(text.charAt(at + 1));
    return letter || (isDigitAt(at - 1) && isDigitAt(at + 1));
  }

  /** "U.S", "EE.UU", "Ph.D", "terra.cl", "N.º". */
  private boolean isInnerStop(int begin, int at) {
    int segment = segmentBegin(begin, at);
    int length = at - segment;
    if (length == 1 && Characters.isLetter(text.charAt(segment))) {
      return true;
    }
    boolean upper = Characters.isUpper(text.charAt(segment));
    if (length == 2 && upper && Characters.isUpper(text.charAt(at + 1))) {
      return isPairOrLetter(at + 1);
    }
    return isAddressStop(begin, at);
  }

  /** "UU" of "EE.UU", or a letter alone like the D of "Ph.D". */
  private boolean isPairOrLetter(int at) {
    int after = at + 1;
    boolean pair = after < text.length() && text.charAt(after) == text.charAt(at);
    return pair || after >= text.length() || !Characters.isWord(text, after);
  }

  private boolean isAddressStop(int begin, int at) {
    int end = at + 1;
    while (end < text.length() && end < at + 6 && Characters.isLower(text.charAt(end))) {
      end++;
    }
    boolean whole = end == text.length() || !Characters.isWord(text, end);
    boolean domain = whole && abbreviations.isDomain(text.substring(at + 1, end));
    return end > at + 1 && (domain || isHostName(begin, at));
  }

  /** "groups.cl" of "news.groups.cl": another stop and a letter follow in lower case. */
  private boolean isHostName(int begin, int at) {
    for (int back = at - 1; back > begin && back > at - LONGEST_NUMBER; back--) {
      if (text.charAt(back) == '.') {
        return Characters.isLower(text.charAt(begin)) && Characters.isLower(text.charAt(back + 1));
      }
    }
    int end = at + 1;
    int limit = Math.min(text.length(), at + LONGEST_NUMBER);
    while (end < limit && Characters.isLower(text.charAt(end))) {
      end++;
    }
    boolean stop = end + 1 < text.length() && text.charAt(end) == '.';
    return stop && Characters.isLower(text.charAt(end + 1));
  }

  private int segmentBegin(int begin, int at) {
    int segment = at;
    while (segment > begin && segment > at - 3 && text.charAt(segment - 1) != '.') {
      segment--;
    }
    return segment;
  }

  /** "U.S.'s": the last stop of an acronym before an apostrophe. */
  private int afterAcronym(int begin, int at) {
    boolean acronym = at >= begin + 3 && text.charAt(at - 2) == '.';
    boolean more = at + 2 < text.length() && Characters.isApostrophe(text.charAt(at + 1));
    return acronym && more && Characters.isLetter(text.charAt(at + 2)) ? at + 2 : -1;
  }

  private int hyphen(int begin, int at, boolean digits, boolean wordFollows) {
    if (!wordFollows) {
      return lineHyphen(at);
    }
    if (hyphensJoin) {
      return at + 1;
    }
    if (digits) {
      return isLongNumber(begin, at) ? at + 1 : -1;
    }
    boolean prefix =
        at - begin <= LONGEST_PREFIX && abbreviations.isPrefix(text.substring(begin, at));
    return prefix ? at + 1 : -1;
  }

  /** "secues-NEWLINEtrado": the next line goes on in lower case. */
  private int lineHyphen(int at) {
    int next = at + 1;
    if (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    boolean newline = next < text.length() && text.charAt(next) == '\n';
    boolean lower = at > 0 && Characters.isLower(text.charAt(at - 1));
    next++;
    return newline && lower && next < text.length() && Characters.isLower(text.charAt(next))
        ? next
        : -1;
  }

  /** A telephone number or date, not a range: "713-853-3989", "646-8420", not "1939-1945". */
  private boolean isLongNumber(int begin, int at) {
    int hyphens = 0;
    int end = at;
    int limit = Math.min(text.length(), at + LONGEST_NUMBER);
    while (end < limit && (Characters.isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      hyphens += text.charAt(end) == '-' ? 1 : 0;
      end++;
    }
    for (int back = at - 1; back > begin && back > at - LONGEST_NUMBER; back--) {
      hyphens += text.charAt(back) == '-' ? 1 : 0;
    }
    int left = at - begin;
    int right = end - at - 1;
    return hyphens > 1 || (left == 3 && right == 4) || left > right || right > left + 2;
  }

  /** Where the unit of a number begins that is written without a space: "5km"; else -1. */
  int unitBegin(int begin, int end) {
    if (!isDigitAt(begin)) {
      return -1;
    }
    int unit = end;
    while (unit > begin && unit > end - 4 && Characters.isLetter(text.charAt(unit - 1))) {
      unit--;
    }
    boolean number = unit < end && isDigitAt(unit - 1);
    return number && abbreviations.isUnit(text.substring(unit, end)) ? unit : -1;
  }

  /** Whether the full stop after a word belongs to the word. */
  boolean ownsStop(int begin, int end) {
    int after = end + 1;
    if (after < text.length() && text.charAt(after) == '.') {
      return false;
    }
    if (end - begin == 1 && Characters.isUpper(text.charAt(begin))) {
      return isInitial(begin, end);
    }
    if (end - begin > LONGEST_ABBREVIATION) {
      return false;
    }
    if (end - begin == 1 && isSpacedPair(end)) {
      return true;
    }
    if (isListNumber(begin, end)) {
      return true;
    }
    boolean acronym = end - begin > 2 && text.charAt(end - 2) == '.' && !isDigitAt(end - 1);
    if (acronym) {
      return true;
    }
    return switch (abbreviations.kind(text.substring(begin, end))) {
      case NONE -> false;
      case NUMBER -> isDigitAt(nextVisible(after));
      case TITLE, INNER, FINAL -> true;
    };
  }

  /** "a. m.": another single lower-case letter follows after a space. */
  private boolean isSpacedPair(int end) {
    int next = nextVisible(end + 1);
    boolean single = next + 1 < text.length() && !Characters.isWord(text, next + 1);
    boolean lower = Characters.isLower(text.charAt(end - 1));
    return single && lower && Characters.isLower(text.charAt(next));
  }

  private int nextVisible(int from) {
    int at = from;
    while (at < text.length() && at < from + 4 && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** "1. First": a number of at most three digits that opens its line. */
  private boolean isListNumber(int begin, int end) {
    boolean opens = begin == 0 || Characters.isNewline(text.charAt(begin - 1));
    boolean space = end + 1 < text.length() && text.charAt(end + 1) == ' ';
    return opens && space && isDigitAt(begin) && isDigitAt(end - 1) && end - begin <= 3;
  }

  /** Whether a single capital with a stop abbreviates a name, as in "Jennifer M. Anderson". */
  private boolean isInitial(int begin, int end) {
    int next = nextVisible(end + 1);
    if (next >= text.length() || !isInitialContext(next)) {
      return false;
    }
    if (words.size == 0) {
      return true;
    }
    int previous = words.begins[words.size - 1];
    int previousEnd = words.ends[words.size - 1];
    if (previousEnd < begin - 2 || previousEnd - previous > LONGEST_ABBREVIATION) {
      return true;
    }
    return !abbreviations.isLabel(text.substring(previous, previousEnd));
  }

  private boolean isInitialContext(int next) {
    char c = text.charAt(next);
    if (c == ',' || c == '-') {
      return true;
    }
    if (!Characters.isUpper(c) && !Characters.isLower(c)) {
      return false;
    }
    int end = next;
    while (end < text.length()
        && end < next + LONGEST_ABBREVIATION
        && Characters.isWord(text, end)) {
      end++;
    }
    return !(Characters.isUpper(c)
        && end > next + 1
        && abbreviations.isStarter(text.substring(next, end)));
  }

  /** The form of a word where it differs from the text: soft hyphens and line hyphens taken out. */
  @Nullable String form(int begin, int end) {
    int odd = -1;
    for (int at = begin; at < end && odd < 0; at++) {
      char c = text.charAt(at);
      odd = c == '\n' || Characters.isJoiner(c) ? at : -1;
    }
    if (odd < 0) {
      return null;
    }
    StringBuilder form = new StringBuilder(end - begin);
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      boolean lineEnd = c == '\n' || c == '\r';
      if (lineEnd && form.length() > 0 && Characters.isDash(form.charAt(form.length() - 1))) {
        form.setLength(form.length() - 1);
      } else if (!lineEnd && !Characters.isJoiner(c)) {
        form.append(c);
      }
    }
    return form.toString();
  }
}
