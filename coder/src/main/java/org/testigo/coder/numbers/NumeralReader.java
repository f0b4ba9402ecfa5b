package org.testigo.coder.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.numbers.NumberBook;
import org.testigo.codebook.numbers.Words;

/**
 * Reads the longest number that begins at a word: digits, words, or digits with a scale word.
 * Number words add up from large to small; a scale multiplies what stands before it.
 */
public final class NumeralReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Words words;
  private final NumberBook book;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal lastScale = BigDecimal.ZERO;
  private int current;

  private NumeralReader(Words words, NumberBook book, int begin) {
    this.words = words;
    this.book = book;
    this.at = begin;
  }

  /**
   * Reads the number that begins at a word.
   *
   * @param words the words
   * @param begin the word
   * @param book the number words of the language
   * @return the longest number, or empty where none begins here; a lone article is none
   */
  public static Optional<Numeral> at(Words words, int begin, NumberBook book) {
    if (begin >= words.size()) {
      return Optional.empty();
    }
    if (words.isDigits(begin)) {
      return new NumeralReader(words, book, begin).digits();
    }
    if (!words.isLetters(begin)) {
      return Optional.empty();
    }
    Optional<Numeral> indefinite = plural(words, begin, book);
    if (indefinite.isPresent()) {
      return indefinite;
    }
    Optional<Numeral> half = half(words, begin, book);
    return half.isPresent() ? half : new NumeralReader(words, book, begin).words();
  }

  private static Optional<Numeral> plural(Words words, int begin, NumberBook book) {
    BigDecimal low = book.plural(words.folded(begin));
    if (low == null) {
      return Optional.empty();
    }
    int end = begin + 1;
    // "hundreds of thousands", "decenas de miles"
    while (end + 1 < words.size()
        && (words.folded(end).equals("of") || words.folded(end).equals("de"))) {
      BigDecimal more = book.plural(words.folded(end + 1));
      if (more == null) {
        break;
      }
      low = low.multiply(unitOf(more));
      end += 2;
    }
    return Optional.of(new Numeral(begin, end, low, true, false, BigDecimal.ONE));
  }

  private static BigDecimal unitOf(BigDecimal low) {
    return low.compareTo(new BigDecimal(24)) == 0
        ? new BigDecimal(12)
        : low.divide(new BigDecimal(2));
  }

  /** "half a million", "medio centenar", "media docena". */
  private static Optional<Numeral> half(Words words, int begin, NumberBook book) {
    if (!book.isHalf(words.folded(begin))) {
      return Optional.empty();
    }
    int next = begin + 1;
    if (next < words.size() && book.isArticle(words.folded(next))) {
      next++;
    }
    BigDecimal whole = next < words.size() ? multiplier(words.folded(next), book) : null;
    if (whole == null) {
      return Optional.empty();
    }
    BigDecimal value = whole.multiply(HALF).stripTrailingZeros();
    return Optional.of(new Numeral(begin, next + 1, value, false, false, whole));
  }

  private static @Nullable BigDecimal multiplier(String word, NumberBook book) {
    BigDecimal scale = book.scale(word);
    return scale != null ? scale : book.collective(word);
  }

  private Optional<Numeral> digits() {
    int begin = at;
    BigDecimal value = joinGroups();
    if (value == null) {
      return Optional.empty();
    }
    BigDecimal scaled = BigDecimal.ONE;
    while (at < words.size()) {
      BigDecimal scale = multiplier(words.folded(at), book);
      if (scale == null || (words.glued(at) && words.folded(at).length() < 2)) {
        break;
      }
      value = value.multiply(scale);
      scaled = scaled.multiply(scale);
      at++;
    }
    return Optional.of(new Numeral(begin, at, value, false, true, scaled));
  }

  /** Digits, which some writers group with spaces ("24 000"). */
  private @Nullable BigDecimal joinGroups() {
    String first = words.folded(at);
    BigDecimal value = digits(first, book.commaIsDecimal());
    at++;
    if (value == null || !book.commaIsDecimal() || first.length() > 3 || !isPlain(first)) {
      return value;
    }
    while (at < words.size() && isGroup(at)) {
      value = value.multiply(new BigDecimal(1000)).add(new BigDecimal(words.folded(at)));
      at++;
    }
    return value;
  }

  private boolean isGroup(int word) {
    String group = words.folded(word);
    return group.length() == 3 && isPlain(group) && words.begin(word) == words.end(word - 1) + 1;
  }

  private static boolean isPlain(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads a word of digits. Whatever the habit of the language, a mark with three digits after each
   * of its places groups thousands when it is the language's own or when it is a comma: no report
   * counts to a thousandth with a comma, but half of Latin America writes 24,000.
   *
   * @param word digits with marks inside
   * @param commaIsDecimal whether the comma is the decimal mark by habit
   * @return the number, or null where it is a clock time or a string of several numbers
   */
  public static @Nullable BigDecimal digits(String word, boolean commaIsDecimal) {
    if (isPlain(word)) {
      return new BigDecimal(word);
    }
    if (word.indexOf(':') >= 0) {
      return null;
    }
    int dot = word.lastIndexOf('.');
    int comma = word.lastIndexOf(',');
    if (dot >= 0 && comma >= 0) {
      char decimal = dot > comma ? '.' : ',';
      char group = dot > comma ? ',' : '.';
      int cut = word.lastIndexOf(decimal);
      String whole = word.substring(0, cut);
      boolean right = word.indexOf(decimal) == cut && isGrouped(whole, group);
      return right ? new BigDecimal(plain(whole) + "." + word.substring(cut + 1)) : null;
    }
    char mark = dot >= 0 ? '.' : ',';
    boolean groups = isGrouped(word, mark);
    boolean habit = commaIsDecimal == (mark == '.');
    if (groups && (habit || mark == ',' || word.indexOf(mark) != word.lastIndexOf(mark))) {
      return new BigDecimal(plain(word));
    }
    boolean one = word.indexOf(mark) == word.lastIndexOf(mark);
    return one ? new BigDecimal(word.replace(mark, '.')) : null;
  }

  private static String plain(String digits) {
    return digits.replace(".", "").replace(",", "");
  }

  private static boolean isGrouped(String digits, char mark) {
    int from = digits.indexOf(mark);
    if (from < 0) {
      return digits.length() <= 3;
    }
    if (from > 3 || digits.startsWith("0")) {
      return false;
    }
    while (from >= 0) {
      int next = digits.indexOf(mark, from + 1);
      int end = next < 0 ? digits.length() : next;
      if (end - from != 4) {
        return false;
      }
      from = next;
    }
    return true;
  }

  private Optional<Numeral> words() {
    int begin = at;
    boolean scaled = false;
    boolean any = false;
    while (at < words.size()) {
      Joint joint = any ? joint() : Joint.NONE;
      int next = joint == Joint.NONE ? at : at + 1;
      if (next >= words.size() || !take(words.folded(next), any, joint)) {
        break;
      }
      scaled = book.cardinal(words.folded(next)) == null;
      at = next + 1;
      any = true;
    }
    if (!any || isLoneArticle(begin)) {
      return Optional.empty();
    }
    BigDecimal value = total.add(new BigDecimal(current));
    if (scaled) {
      value = value.add(andHalf());
    }
    BigDecimal scale = scaled && lastScale.signum() > 0 ? lastScale : BigDecimal.ONE;
    return Optional.of(new Numeral(begin, at, value, false, false, scale));
  }

  /** "un millón y medio": half of the last scale on top. */
  private BigDecimal andHalf() {
    if (at + 1 < words.size()
        && book.isAnd(words.folded(at))
        && book.isHalf(words.folded(at + 1))
        && lastScale.signum() > 0) {
      at += 2;
      return lastScale.multiply(HALF);
    }
    return BigDecimal.ZERO;
  }

  private boolean isLoneArticle(int begin) {
    return at == begin + 1 && book.isArticle(words.folded(begin));
  }

  /** What may stand between two words of a number. */
  private enum Joint {
    NONE,
    HYPHEN,
    AND
  }

  private Joint joint() {
    String folded = words.folded(at);
    if (folded.equals("-") && words.glued(at) && words.glued(at + 1)) {
      return Joint.HYPHEN;
    }
    return book.isAnd(folded) ? Joint.AND : Joint.NONE;
  }

  private boolean take(String word, boolean any, Joint joint) {
    if (!any && book.isArticle(word) && book.cardinal(word) == null) {
      return at + 1 < words.size() && multiplier(words.folded(at + 1), book) != null;
    }
    Integer cardinal = book.cardinal(word);
    if (cardinal != null) {
      return add(cardinal, joint);
    }
    BigDecimal scale = book.scale(word);
    if (joint != Joint.NONE) {
      return false;
    }
    if (scale == null && any) {
      scale = book.collective(word);
    }
    if (scale == null) {
      return false;
    }
    multiply(scale);
    return true;
  }

  private boolean add(int cardinal, Joint joint) {
    int tail = current % 100;
    boolean onTens = cardinal < 10 && tail >= 20 && tail % 10 == 0;
    boolean started = current > 0 || total.signum() > 0;
    boolean fits =
        switch (joint) {
          case HYPHEN -> onTens;
          case AND -> book.commaIsDecimal() ? onTens : cardinal < 100 && tail == 0 && started;
          case NONE ->
              cardinal >= 100 ? current == 0 : tail == 0 || (onTens && !book.commaIsDecimal());
        };
    if (fits) {
      current += cardinal;
    }
    return fits;
  }

  private void multiply(BigDecimal scale) {
    if (scale.compareTo(new BigDecimal(1000)) < 0) {
      current = Math.max(1, current) * scale.intValueExact();
      return;
    }
    BigDecimal held = new BigDecimal(current);
    if (scale.compareTo(lastScale) > 0) {
      BigDecimal before = total.add(held);
      total = (before.signum() == 0 ? BigDecimal.ONE : before).multiply(scale);
    } else {
      total = total.add(held.signum() == 0 ? scale : held.multiply(scale));
    }
    lastScale = scale;
    current = 0;
  }
}
