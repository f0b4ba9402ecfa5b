package org.testigo.language.token;

/**
 * Cuts a text into surface tokens, one pass from left to right, and adds their words to a list. For
 * one thread and one text.
 *
 * <p>White space always ends a token. Inside a run of other characters, letters and digits make
 * words; {@link WordShape} says which punctuation marks may stand inside a word; the rest are
 * tokens of their own, equal marks in a row being one.
 */
final class TokenScanner {
  /** The longest stretch that is looked at as an address, in UTF-16 units. */
  private static final int LONGEST_ADDRESS = 254;

  private final String text;
  private final Multiwords multiwords;
  private final WordShape shape;
  private final WordList words = new WordList();

  /** Whether a single quotation mark was opened in this line and not closed yet. */
  private boolean quoteIsOpen;

  private boolean chunkHasAddress;
  private int chunkEnd;

  TokenScanner(
      String text, Abbreviations abbreviations, Multiwords multiwords, boolean hyphensJoin) {
    this.text = text;
    this.multiwords = multiwords;
    this.shape = new WordShape(text, abbreviations, words, hyphensJoin);
  }

  WordList scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Characters.isSpace(c)) {
        quoteIsOpen &= !Characters.isNewline(c);
        at++;
      } else {
        if (at >= chunkEnd) {
          openChunk(at);
        }
        at = token(at, c);
      }
    }
    return words;
  }

  /** Finds the end of a run without white space, and whether it may hold an address. */
  private void openChunk(int begin) {
    int at = begin;
    chunkHasAddress = false;
    while (at < text.length() && !Characters.isSpace(text.charAt(at))) {
      char c = text.charAt(at);
      chunkHasAddress |= c == '@' || (c == '/' && at > begin && text.charAt(at - 1) == '/');
      at++;
    }
    chunkHasAddress |= text.regionMatches(true, begin, "www.", 0, 4);
    chunkEnd = at;
  }

  private int token(int at, char c) {
    if (chunkHasAddress) {
      int end = address(at);
      if (end > at) {
        words.token(at, end);
        return end;
      }
    }
    if (Characters.isWord(text, at)) {
      return word(at);
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if ((c == '@' || c == '#') && Characters.isLetter(next)) {
      return plain(at, c == '@' ? shape.wordEnd(at + 1) : shape.tagEnd(at + 1));
    }
    if (isGluedSign(at, c, next)) {
      return plain(at, shape.wordEnd(at + 1));
    }
    return mark(at, c);
  }

  private int plain(int begin, int end) {
    words.token(begin, end);
    return end;
  }

  /** A sign that is part of its number: "+44", ".5", "'90s". */
  private boolean isGluedSign(int at, char c, char next) {
    if (!Characters.isDigit(next)) {
      return false;
    }
    boolean free = at == 0 || !Characters.isWord(text, at - 1);
    if (Characters.isApostrophe(c)) {
      return free
          && at + 2 < text.length()
          && Characters.isDigit(text.charAt(at + 2))
          && !(at + 3 < text.length() && Characters.isDigit(text.charAt(at + 3)));
    }
    return free && (c == '+' || c == '.');
  }

  /** The end of a web or mail address at a place, or the place itself where there is none. */
  private int address(int at) {
    if (text.regionMatches(true, at, "www.", 0, 4) || isScheme(at)) {
      int end = chunkEnd;
      while (end > at + 1 && !Characters.isWord(text, end - 1) && text.charAt(end - 1) != '/') {
        end--;
      }
      return end;
    }
    int at2 = at;
    boolean mail = false;
    int limit = Math.min(chunkEnd, at + LONGEST_ADDRESS);
    while (at2 < limit
        && (Characters.isWord(text, at2) || ".-_+%@".indexOf(text.charAt(at2)) >= 0)) {
      mail |= text.charAt(at2) == '@' && at2 > at;
      at2++;
    }
    while (at2 > at && !Characters.isWord(text, at2 - 1)) {
      mail &= text.charAt(at2 - 1) != '@';
      at2--;
    }
    return mail ? at2 : at;
  }

  private boolean isScheme(int at) {
    return text.regionMatches(true, at, "http://", 0, 7)
        || text.regionMatches(true, at, "https://", 0, 8)
        || text.regionMatches(true, at, "ftp://", 0, 6);
  }

  private int word(int begin) {
    int end = shape.wordEnd(begin);
    int unit = shape.unitBegin(begin, end);
    if (unit > begin) {
      words.token(begin, unit);
      words.token(unit, end);
      return end;
    }
    if (end < text.length() && text.charAt(end) == '.' && shape.ownsStop(begin, end)) {
      return plain(begin, end + 1);
    }
    if (isPossessive(begin, end)) {
      end++;
    }
    if (!multiwords.split(text, begin, end, words)) {
      String form = shape.form(begin, end);
      words.word(begin, end, form);
      words.surfaceTokens++;
    }
    return end;
  }

  /** "parents' house": an apostrophe after s that closes no quotation. */
  private boolean isPossessive(int begin, int end) {
    if (quoteIsOpen || shape.hyphensJoin() || end >= text.length() || end - begin < 2) {
      return false;
    }
    char last = text.charAt(end - 1);
    char mark = text.charAt(end);
    return (last == 's' || last == 'S')
        && (mark == '\'' || mark == '’')
        && (end + 1 == text.length() || Characters.isSpace(text.charAt(end + 1)));
  }

  private int mark(int begin, char c) {
    int end = markEnd(begin, c);
    while (end < text.length() && isTail(text.charAt(end))) {
      end++;
    }
    if (c == '\'' || c == '‘' || c == '’') {
      quoteIsOpen = begin == 0 || Characters.isSpace(text.charAt(begin - 1));
    }
    words.token(begin, end);
    return end;
  }

  private int markEnd(int begin, char c) {
    if (Character.isSurrogate(c)) {
      return pictureEnd(begin);
    }
    if (c == ':' || c == ';') {
      return faceEnd(begin);
    }
    boolean shouts = c == '!' || c == '?';
    int end = begin + 1;
    if (shouts || Characters.isRun(c)) {
      while (end < text.length() && goesOn(text.charAt(end), c, shouts)) {
        end++;
      }
    }
    return end;
  }

  private static boolean goesOn(char next, char c, boolean shouts) {
    return next == c || (shouts && (next == '!' || next == '?'));
  }

  /** The end of ":)" or ":-(" between spaces, else of the mark alone. */
  private int faceEnd(int begin) {
    int mouth = begin + 1;
    if (mouth < text.length() && text.charAt(mouth) == '-') {
      mouth++;
    }
    boolean face = mouth < text.length() && "()DP".indexOf(text.charAt(mouth)) >= 0;
    boolean freeBefore = begin == 0 || !Characters.isWord(text, begin - 1);
    boolean freeAfter = mouth + 1 >= text.length() || Characters.isSpace(text.charAt(mouth + 1));
    return face && freeBefore && freeAfter ? mouth + 1 : begin + 1;
  }

  private static boolean isTail(char c) {
    return Characters.isMark(c) || (c >= '\uFE00' && c <= '\uFE0F');
  }

  /** The end of an emoji with its modifiers, or of a lone surrogate. */
  private int pictureEnd(int begin) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          c == '\u200D' && end + 1 < text.length() && !Characters.isSpace(text.charAt(end + 1));
      if (joins) {
        end += 1 + Character.charCount(text.codePointAt(end + 1));
      } else if (isTail(c) || isSkinTone(end)) {
        end += Character.charCount(text.codePointAt(end));
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isSkinTone(int at) {
    int code = text.codePointAt(at);
    return code >= 0x1F3FB && code <= 0x1F3FF;
  }
}
