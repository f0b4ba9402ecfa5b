package org.testigo.codebook.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;

/** The number words of a language and how it writes digits. Immutable; threads may share it. */
public final class NumberBook {
  private static final List<String> KEYS =
      List.of(
          "cardinals", "scales", "collectives", "plurals", "ordinals", "halves", "and", "articles");

  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, BigDecimal> collectives = new HashMap<>();
  private final Map<String, BigDecimal> plurals = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Set<String> halves = new HashSet<>();
  private final Set<String> ands = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final boolean commaIsDecimal;

  private NumberBook(boolean commaIsDecimal) {
    this.commaIsDecimal = commaIsDecimal;
  }

  /**
   * Reads the number words of a language.
   *
   * @param files the codebook
   * @param language the ISO 639-1 code
   * @return the book
   */
  public static NumberBook read(CodebookFiles files, String language) {
    NumberBook book = new NumberBook(language.equals("es"));
    for (Node file : files.in("numbers/" + language)) {
      file.allow(KEYS.toArray(new String[0]));
      book.add(file);
    }
    return book;
  }

  private void add(Node file) {
    file.find("cardinals").ifPresent(node -> integers(node, cardinals));
    file.find("ordinals").ifPresent(node -> integers(node, ordinals));
    file.find("scales").ifPresent(node -> decimals(node, scales));
    file.find("collectives").ifPresent(node -> decimals(node, collectives));
    file.find("plurals").ifPresent(node -> decimals(node, plurals));
    file.words("halves").forEach(word -> halves.add(Words.fold(word)));
    file.words("and").forEach(word -> ands.add(Words.fold(word)));
    file.words("articles").forEach(word -> articles.add(Words.fold(word)));
  }

  private static void integers(Node node, Map<String, Integer> into) {
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      int value = number(entry.getKey(), entry.getValue()).intValueExact();
      entry.getValue().words().forEach(word -> into.put(Words.fold(word), value));
    }
  }

  private static void decimals(Node node, Map<String, BigDecimal> into) {
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      BigDecimal value = number(entry.getKey(), entry.getValue());
      entry.getValue().words().forEach(word -> into.put(Words.fold(word), value));
    }
  }

  private static BigDecimal number(String key, Node node) {
    try {
      return new BigDecimal(key);
    } catch (NumberFormatException e) {
      throw node.wrong(
          "'" + key + "' is no number", "write the number as the key, its words after it");
    }
  }

  /**
   * Returns what a cardinal word below a thousand means.
   *
   * @param word the folded word
   * @return its value, or null where it is none
   */
  public @Nullable Integer cardinal(String word) {
    return cardinals.get(word);
  }

  /**
   * Returns what a scale word ("hundred", "mil", "millones") multiplies with.
   *
   * @param word the folded word
   * @return its value, or null where it is none
   */
  public @Nullable BigDecimal scale(String word) {
    return scales.get(word);
  }

  /**
   * Returns what a collective ("dozen", "centenar") counts.
   *
   * @param word the folded word
   * @return its value, or null where it is none
   */
  public @Nullable BigDecimal collective(String word) {
    return collectives.get(word);
  }

  /**
   * Returns the least that an indefinite plural ("dozens", "miles") can mean.
   *
   * @param word the folded word
   * @return its lower bound, or null where it is none
   */
  public @Nullable BigDecimal plural(String word) {
    return plurals.get(word);
  }

  /**
   * Returns what an ordinal word means.
   *
   * @param word the folded word
   * @return its value, or null where it is none
   */
  public @Nullable Integer ordinal(String word) {
    return ordinals.get(word);
  }

  /**
   * Tells whether a word means a half.
   *
   * @param word the folded word
   * @return whether it is "half", "medio", …
   */
  public boolean isHalf(String word) {
    return halves.contains(word);
  }

  /**
   * Tells whether a word joins the parts of a number.
   *
   * @param word the folded word
   * @return whether it is "and" or "y"
   */
  public boolean isAnd(String word) {
    return ands.contains(word);
  }

  /**
   * Tells whether a word is an article that can stand for one before a collective or scale.
   *
   * @param word the folded word
   * @return whether it is "a", "un", …
   */
  public boolean isArticle(String word) {
    return articles.contains(word);
  }

  /**
   * Tells whether a number or ordinal can begin with a word of letters.
   *
   * @param word the folded word
   * @return whether it is a number word of any kind
   */
  public boolean mayBegin(String word) {
    return cardinals.containsKey(word)
        || scales.containsKey(word)
        || ordinals.containsKey(word)
        || articles.contains(word)
        || halves.contains(word);
  }

  /**
   * Tells how digits are written.
   *
   * @return whether the comma is the decimal mark by habit
   */
  public boolean commaIsDecimal() {
    return commaIsDecimal;
  }
}
