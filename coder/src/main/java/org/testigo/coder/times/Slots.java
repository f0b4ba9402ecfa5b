package org.testigo.coder.times;

import org.jspecify.annotations.Nullable;
import org.testigo.codebook.numbers.NumberBook;
import org.testigo.codebook.numbers.Words;

/** The built-in slots of time patterns: those that hold numbers of a certain form. */
final class Slots {
  /**
   * What a slot took.
   *
   * @param end one past its last word
   * @param value what it holds
   */
  record Filled(int end, String value) {}

  private Slots() {}

  static @Nullable Filled fill(String slot, Words words, int at, NumberBook numbers) {
    return switch (slot) {
      case "ordinal" -> ordinal(words, at, numbers);
      case "year" -> year(words, at);
      case "day" -> day(words, at, numbers);
      case "daydigits" -> words.isDigits(at) ? day(words, at, numbers) : null;
      case "clock" -> clock(words, at, ':');
      case "dotted" -> clock(words, at, '.');
      case "hour" -> hour(words, at, numbers);
      case "minute" -> minute(words, at);
      case "decade" -> decade(words, at);
      case "yeardecade" -> yearOfDecade(words, at);
      case "any" -> words.isLetters(at) ? new Filled(at + 1, words.folded(at)) : null;
      default -> null;
    };
  }

  private static int plain(Words words, int at, int digits) {
    String word = words.folded(at);
    if (word.length() > digits) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static @Nullable Filled ordinal(Words words, int at, NumberBook numbers) {
    Integer word = numbers.ordinal(words.folded(at));
    if (word != null) {
      return new Filled(at + 1, word.toString());
    }
    int value = plain(words, at, 2);
    int end = ordinalEnd(words, at);
    return value > 0 && end > at + 1 ? new Filled(end, Integer.toString(value)) : null;
  }

  /** "3rd", "1º", "2.º": steps over what marks a number as an ordinal. */
  private static int ordinalEnd(Words words, int at) {
    int next = at + 1;
    if (next < words.size() && words.folded(next).equals(".") && words.glued(next)) {
      next++;
    }
    if (next < words.size() && words.glued(next)) {
      String mark = words.folded(next);
      boolean ordinal =
          switch (mark) {
            case "st", "nd", "rd", "th", "º", "ª", "°", "o", "er", "ro", "do", "to" -> true;
            default -> false;
          };
      return ordinal ? next + 1 : at + 1;
    }
    return at + 1;
  }

  private static @Nullable Filled year(Words words, int at) {
    int value = plain(words, at, 4);
    boolean glued = at + 1 < words.size() && words.glued(at + 1) && words.isLetters(at + 1);
    return value >= 1500 && value <= 2100 && !glued
        ? new Filled(at + 1, Integer.toString(value))
        : null;
  }

  private static @Nullable Filled day(Words words, int at, NumberBook numbers) {
    if (words.isDigits(at)) {
      int value = plain(words, at, 2);
      return value >= 1 && value <= 31
          ? new Filled(ordinalEnd(words, at), Integer.toString(value))
          : null;
    }
    Integer ordinal = numbers.ordinal(words.folded(at));
    if (ordinal != null) {
      return new Filled(at + 1, ordinal.toString());
    }
    Integer cardinal = numbers.cardinal(words.folded(at));
    boolean article = numbers.isArticle(words.folded(at));
    if (cardinal == null || article || !numbers.commaIsDecimal()) {
      return null;
    }
    return cardinal >= 1 && cardinal <= 31 ? new Filled(at + 1, cardinal.toString()) : null;
  }

  private static @Nullable Filled clock(Words words, int at, char between) {
    String word = words.folded(at);
    int mark = word.indexOf(between);
    if (mark < 1 || mark > 2 || word.length() != mark + 3 || !words.isDigits(at)) {
      return null;
    }
    String hour = word.substring(0, mark);
    String minute = word.substring(mark + 1);
    if (hour.length() < 3 && Integer.parseInt(hour) < 25 && Integer.parseInt(minute) < 60) {
      return new Filled(at + 1, (hour.length() == 1 ? "0" : "") + hour + ":" + minute);
    }
    return null;
  }

  private static @Nullable Filled hour(Words words, int at, NumberBook numbers) {
    int value = words.isDigits(at) ? plain(words, at, 2) : -1;
    if (!words.isDigits(at)) {
      Integer word = numbers.cardinal(words.folded(at));
      value = word == null ? -1 : word;
    }
    return value >= 0 && value <= 24 ? new Filled(at + 1, Integer.toString(value)) : null;
  }

  private static @Nullable Filled minute(Words words, int at) {
    int value = plain(words, at, 2);
    return value >= 0 && value < 60 && words.folded(at).length() == 2
        ? new Filled(at + 1, words.folded(at))
        : null;
  }

  /** The "1980" of "la década de 1980". */
  private static @Nullable Filled yearOfDecade(Words words, int at) {
    Filled year = year(words, at);
    return year != null && year.value().endsWith("0")
        ? new Filled(year.end(), year.value().substring(0, 3))
        : null;
  }

  /** "1990s", "2000s", "80s". */
  private static @Nullable Filled decade(Words words, int at) {
    boolean plural =
        at + 1 < words.size() && words.glued(at + 1) && words.folded(at + 1).equals("s");
    String word = words.folded(at);
    int value = plain(words, at, 4);
    if (!plural || value < 0 || value % 10 != 0) {
      return null;
    }
    if (word.length() == 4) {
      return new Filled(at + 2, word.substring(0, 3));
    }
    return word.length() == 2 ? new Filled(at + 2, "19" + word.charAt(0)) : null;
  }
}
