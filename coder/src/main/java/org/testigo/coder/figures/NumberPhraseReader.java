package org.testigo.coder.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.figures.Bound;
import org.testigo.codebook.figures.FigureBook;
import org.testigo.codebook.numbers.Words;
import org.testigo.coder.numbers.Numeral;
import org.testigo.coder.numbers.NumeralReader;

/** Reads the numbers of a sentence with their qualifiers, ranges, currencies and percent signs. */
final class NumberPhraseReader {
  private final Words words;
  private final FigureBook book;

  private NumberPhraseReader(Words words, FigureBook book) {
    this.words = words;
    this.book = book;
  }

  static List<NumberPhrase> read(Words words, FigureBook book) {
    NumberPhraseReader reader = new NumberPhraseReader(words, book);
    List<NumberPhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<NumberPhrase> phrase = reader.at(at);
      phrase.ifPresent(phrases::add);
      at = phrase.map(NumberPhrase::end).orElse(at + 1);
    }
    return phrases;
  }

  private Optional<NumberPhrase> at(int at) {
    Numeral first = NumeralReader.at(words, at, book.numbers()).orElse(null);
    if (first == null || isGluedToLetters(first)) {
      return Optional.empty();
    }
    int end = first.end();
    FigureBook.Row<String> before = currencyBefore(at);
    String currency = before == null ? null : before.value();
    int numberBegin = before == null ? at : at - before.words().size();
    Numeral second = secondOfRange(first, numberBegin);
    if (second != null) {
      end = second.end();
    }
    boolean percent = false;
    int percentEnd = percentEnd(end);
    if (percentEnd > end) {
      percent = true;
      end = percentEnd;
      if (second == null) {
        second = secondOfRange(first, numberBegin, end);
        end = second == null ? end : percentEnd(second.end());
      }
    } else {
      FigureBook.Row<String> after = currencyAfter(end);
      if (after != null) {
        currency = after.value();
        end = currencyEnd(end, after);
      }
    }
    return Optional.of(build(first, second, numberBegin, end, currency, percent));
  }

  private NumberPhrase build(
      Numeral first,
      @Nullable Numeral second,
      int begin,
      int end,
      @Nullable String currency,
      boolean percent) {
    if (second != null) {
      int from = rangeBegin(begin);
      BigDecimal low = scaled(first, second);
      String words = from < begin ? text(from, begin) : null;
      return new NumberPhrase(
          from,
          end,
          first.begin(),
          second.end(),
          null,
          low,
          second.value(),
          words,
          currency,
          percent);
    }
    FigureBook.Row<Bound> qualifier = qualifierBefore(begin);
    int from = qualifier == null ? begin : begin - qualifier.words().size();
    int to = end;
    String words = qualifier == null ? null : text(from, begin);
    if (qualifier == null) {
      qualifier = rowAt(book.after(), end);
      if (qualifier != null) {
        to = end + qualifier.words().size();
        words = text(end, to);
      }
    }
    if (isSeveral(first, from)) {
      BigDecimal least = first.value().multiply(new BigDecimal(2));
      return new NumberPhrase(
          from - 1,
          to,
          first.begin(),
          first.end(),
          null,
          least,
          null,
          text(from - 1, from),
          currency,
          percent);
    }
    Bound bound = qualifier == null ? verbBefore(begin) : qualifier.value();
    BigDecimal value = first.indefinite() ? null : first.value();
    BigDecimal low = first.indefinite() || bound == Bound.LOW ? first.value() : null;
    BigDecimal high = bound == Bound.HIGH && !first.indefinite() ? first.value() : null;
    return new NumberPhrase(
        from, to, first.begin(), first.end(), value, low, high, words, currency, percent);
  }

  /** "several hundred", "varios miles". */
  private boolean isSeveral(Numeral number, int begin) {
    boolean bare = number.end() == number.begin() + 1 && !number.digits();
    return bare
        && !number.indefinite()
        && begin == number.begin()
        && begin > 0
        && book.lists("several", words.folded(begin - 1))
        && book.numbers().scale(words.folded(begin)) != null;
  }

  private String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int word = from; word < to; word++) {
      if (word > from && !words.glued(word)) {
        out.append(' ');
      }
      out.append(words.raw(word));
    }
    return out.toString();
  }

  /** "AK-47", "M-19", "92-page", "9mm": a number that is part of a name or of an adjective. */
  private boolean isGluedToLetters(Numeral numeral) {
    return isGluedBefore(numeral.begin()) || isGluedAfter(numeral);
  }

  private boolean isGluedBefore(int number) {
    int before = number - 1;
    if (before < 0 || !words.glued(number)) {
      return false;
    }
    if (words.isLetters(before)) {
      return currencyBefore(number) == null;
    }
    return before > 0
        && words.folded(before).equals("-")
        && words.glued(before)
        && words.isLetters(before - 1);
  }

  private boolean isGluedAfter(Numeral numeral) {
    int after = numeral.end();
    if (after >= words.size() || !words.glued(after)) {
      return false;
    }
    if (words.folded(after).equals("-")) {
      return words.glued(after + 1)
          && words.isLetters(after + 1)
          && NumeralReader.at(words, after + 1, book.numbers()).isEmpty();
    }
    String word = words.folded(after);
    boolean letters = words.isLetters(after) || "ºª°".indexOf(word.charAt(0)) >= 0;
    return numeral.digits() && letters && !book.lists("glued-unit", word);
  }

  private @Nullable Numeral secondOfRange(Numeral first, int at) {
    return secondOfRange(first, at, first.end());
  }

  private @Nullable Numeral secondOfRange(Numeral first, int at, int joint) {
    if (joint + 1 >= words.size() || first.indefinite()) {
      return null;
    }
    String word = words.folded(joint);
    boolean between = at > 0 && rangeBegin(at) < at && book.lists("between-and", word);
    if (!between && !book.lists("range", word)) {
      return null;
    }
    int next = joint + 1;
    FigureBook.Row<String> sign = rowAt(book.currencies(), next);
    if (sign != null && sign.words().size() < 3) {
      next += sign.words().size();
    }
    Numeral second = NumeralReader.at(words, next, book.numbers()).orElse(null);
    boolean rises =
        second != null
            && !second.indefinite()
            && second.value().compareTo(scaled(first, second)) > 0;
    return rises ? second : null;
  }

  /** "2.000 y 2.500 millones": the scale said once holds for both. */
  private static BigDecimal scaled(Numeral first, Numeral second) {
    boolean once =
        first.scale().compareTo(BigDecimal.ONE) == 0
            && second.scale().compareTo(BigDecimal.ONE) > 0;
    BigDecimal value = first.value().multiply(second.scale());
    return once && value.compareTo(second.value()) < 0 ? value : first.value();
  }

  private int rangeBegin(int begin) {
    boolean between = begin > 0 && book.lists("between", words.folded(begin - 1));
    return between ? begin - 1 : begin;
  }

  private FigureBook.@Nullable Row<Bound> qualifierBefore(int begin) {
    for (FigureBook.Row<Bound> row : book.before()) {
      if (row.standsAt(words, begin - row.words().size())) {
        return row;
      }
    }
    return null;
  }

  /** "losses exceeded $2 million": the verb bounds the number, but is no part of it. */
  private Bound verbBefore(int begin) {
    for (FigureBook.Row<Bound> row : book.verbs()) {
      if (row.standsAt(words, begin - row.words().size())) {
        return row.value();
      }
    }
    return Bound.ABOUT;
  }

  private FigureBook.@Nullable Row<String> currencyBefore(int number) {
    for (FigureBook.Row<String> row : book.currencies()) {
      int begin = number - row.words().size();
      // "mil pesos 3": a currency with letters only stands before its number as a code
      boolean code = !row.words().get(0).isEmpty() && isSign(row);
      if (code && row.standsAt(words, begin)) {
        return row;
      }
    }
    return null;
  }

  private static boolean isSign(FigureBook.Row<String> row) {
    String last = row.words().get(row.words().size() - 1);
    char mark = last.charAt(last.length() - 1);
    return !Character.isLetter(mark)
        || (last.length() == 3 && row.words().size() == 1 && !isName(last));
  }

  private static boolean isName(String word) {
    return word.equals("sol") || word.equals("yen");
  }

  private FigureBook.@Nullable Row<String> currencyAfter(int end) {
    int at = end;
    if (at < words.size() && book.lists("of", words.folded(at))) {
      at++;
    }
    return rowAt(book.currencies(), at);
  }

  private int currencyEnd(int end, FigureBook.Row<String> row) {
    int of = book.lists("of", words.folded(end)) ? 1 : 0;
    return end + of + row.words().size();
  }

  private <T> FigureBook.@Nullable Row<T> rowAt(List<FigureBook.Row<T>> rows, int at) {
    for (FigureBook.Row<T> row : rows) {
      if (row.standsAt(words, at)) {
        return row;
      }
    }
    return null;
  }

  private int percentEnd(int end) {
    if (end < words.size() && book.lists("percent", words.folded(end))) {
      return end + 1;
    }
    boolean said =
        end + 1 < words.size()
            && book.lists("per", words.folded(end))
            && book.lists("cent", words.folded(end + 1));
    return said ? end + 2 : end;
  }
}
