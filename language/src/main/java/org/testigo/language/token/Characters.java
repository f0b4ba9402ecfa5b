package org.testigo.language.token;

/** Kinds of characters. Fast for ASCII; the rest goes by the Unicode general category. */
final class Characters {
  private Characters() {}

  /** White space, controls, and format characters such as a byte order mark. */
  static boolean isSpace(char c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    int type = Character.getType(c);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }

  /** A letter, digit or combining mark, also outside the basic plane. */
  static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return isAsciiLetter(c) || isDigit(c);
    }
    if (Character.isSurrogate(c)) {
      boolean low = Character.isLowSurrogate(c) && at > 0;
      return Character.isLetterOrDigit(low ? text.codePointBefore(at + 1) : text.codePointAt(at));
    }
    return Character.isLetterOrDigit(c) || isMark(c) || isFraction(c);
  }

  private static boolean isFraction(char c) {
    return Character.getType(c) == Character.OTHER_NUMBER && "¹²³".indexOf(c) < 0;
  }

  /** A sign that stays with the character before it: a combining mark or a variation selector. */
  static boolean isMark(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** A format character that joins: soft hyphen, zero-width joiner, word joiner and the like. */
  static boolean isJoiner(char c) {
    return c >= 128 && Character.getType(c) == Character.FORMAT;
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isLetter(char c) {
    return c < 128 ? isAsciiLetter(c) : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '`' || c == '´' || c == 'ʼ';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '‐' && c <= '―') || c == '−';
  }

  /** A character whose repetition makes one token: "...", "--", "***". */
  static boolean isRun(char c) {
    return switch (c) {
      case '.', '-', '$', '*', '=', '_', '#', '+', '~', '<', '>', '\'', '`', '|', '—', '–', '…' ->
          true;
      default -> false;
    };
  }

  static boolean isOpening(char c) {
    return switch (c) {
      case '(', '[', '{', '«', '“', '‘', '„', '‚', '‹', '¿', '¡', '<' -> true;
      default -> false;
    };
  }

  static boolean isClosing(char c) {
    return switch (c) {
      case ')', ']', '}', '»', '”', '’', '›', '>' -> true;
      default -> false;
    };
  }

  /** A quotation mark that opens and closes alike. */
  static boolean isStraightQuote(char c) {
    return c == '"' || c == '\'' || c == '`' || c == '´' || c == '“';
  }

  static boolean isNewline(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
