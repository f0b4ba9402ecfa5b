package org.testigo.coder.figures;

import java.math.BigDecimal;
import java.util.List;
import org.testigo.codebook.figures.FigureBook;
import org.testigo.codebook.numbers.Words;
import org.testigo.coder.times.TimeReading;
import org.testigo.record.Span;

/** Tells which numbers count nothing: times, ages, numbers of articles and roads, list numbers. */
final class Uncounted {
  private static final BigDecimal OLDEST = new BigDecimal(110);

  private Uncounted() {}

  static boolean isTime(
      Words words, NumberPhrase number, List<TimeReading> times, FigureBook book) {
    Span span = new Span(words.begin(number.number()), words.end(number.numberEnd() - 1));
    for (TimeReading time : times) {
      if (time.span().overlaps(span)) {
        return true;
      }
    }
    if (number.isMoney() || number.percent()) {
      return false;
    }
    int next = number.end();
    if (next < words.size() && words.folded(next).equals("-")) {
      next++;
    }
    // "30 more days"
    boolean more =
        next + 1 < words.size()
            && words.isLetters(next)
            && book.lists("time-unit", words.folded(next + 1));
    return more || (next < words.size() && book.lists("time-unit", words.folded(next)));
  }

  static boolean isLabel(Words words, NumberPhrase number, FigureBook book) {
    if (number.isMoney() || number.percent()) {
      return false;
    }
    return isLabelled(words, number, book) || isListed(words, number) || isAge(words, number);
  }

  /** "artículo 5", "N.º 118", "#3". */
  private static boolean isLabelled(Words words, NumberPhrase number, FigureBook book) {
    int before = number.begin() - 1;
    if (before < 0) {
      return false;
    }
    String word = words.folded(before);
    return switch (word) {
      case "#" -> true;
      case ".", "º", "°" -> {
        String label = before > 0 ? words.folded(before - 1) : "";
        yield label.length() <= 3 && book.lists("label", label);
      }
      default -> number.qualifier() == null && book.lists("label", word);
    };
  }

  /** "1." or "1)" at the head of a line. */
  private static boolean isListed(Words words, NumberPhrase number) {
    int after = number.end();
    if (number.begin() > 0 || after + 1 >= words.size() || !words.glued(after)) {
      return false;
    }
    return words.folded(after).equals(".") || words.folded(after).equals(")");
  }

  /** "Abelino Funes, 52, from": a bare number between commas after a name. */
  private static boolean isAge(Words words, NumberPhrase number) {
    int before = number.begin() - 1;
    int after = number.end();
    BigDecimal value = number.value();
    if (before < 1 || after >= words.size() || value == null || value.compareTo(OLDEST) >= 0) {
      return false;
    }
    boolean opens = words.folded(before).equals(",") || words.folded(before).equals("(");
    String next = words.folded(after);
    boolean closes = next.equals(",") || next.equals(")") || next.equals(".");
    return opens
        && closes
        && words.isDigits(number.number())
        && Character.isUpperCase(words.raw(before - 1).charAt(0));
  }
}
