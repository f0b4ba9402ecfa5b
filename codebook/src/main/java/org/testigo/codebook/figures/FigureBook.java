package org.testigo.codebook.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.numbers.NumberBook;
import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;

/** The words of a language that go with figures. Immutable; threads may share it. */
public final class FigureBook {
  /**
   * A row of words and what it stands for.
   *
   * @param words the folded words
   * @param value the value
   * @param <T> the type of the value
   */
  public record Row<T>(List<String> words, T value) {
    /** Copies the words. */
    public Row {
      words = List.copyOf(words);
    }

    /**
     * Tells whether the row stands in a text.
     *
     * @param text the words of the text
     * @param at where it should begin
     * @return whether all its words stand there
     */
    public boolean standsAt(Words text, int at) {
      if (at < 0 || at + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(text.folded(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final NumberBook numbers;
  private final List<Row<Bound>> before = new ArrayList<>();
  private final List<Row<Bound>> after = new ArrayList<>();
  private final List<Row<Bound>> verbs = new ArrayList<>();
  private final List<Row<String>> currencies = new ArrayList<>();
  private final List<Row<String>> next = new ArrayList<>();
  private final List<Row<String>> phrases = new ArrayList<>();
  private final Map<String, List<String>> countries = new LinkedHashMap<>();
  private final Map<Role, Map<String, String>> measures = new EnumMap<>(Role.class);
  private final Map<String, Set<String>> only = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private final boolean spanish;

  private FigureBook(NumberBook numbers) {
    this.numbers = numbers;
    this.spanish = numbers.commaIsDecimal();
  }

  /**
   * Reads the words of a language that go with figures.
   *
   * @param files the codebook
   * @param language the ISO 639-1 code
   * @return the book
   */
  public static FigureBook read(CodebookFiles files, String language) {
    FigureBook book = new FigureBook(NumberBook.read(files, language));
    for (Node file : files.in("figures/" + language)) {
      file.allow(
          "before",
          "after",
          "verbs",
          "currencies",
          "countries",
          "measures",
          "next",
          "phrases",
          "lists");
      book.add(file);
    }
    longestFirst(book.before);
    longestFirst(book.after);
    longestFirst(book.verbs);
    longestFirst(book.currencies);
    return book;
  }

  private static <T> void longestFirst(List<Row<T>> rows) {
    rows.sort((a, b) -> b.words().size() - a.words().size());
  }

  private void add(Node file) {
    file.find("before").ifPresent(node -> bounds(node, before));
    file.find("after").ifPresent(node -> bounds(node, after));
    file.find("verbs").ifPresent(node -> bounds(node, verbs));
    file.find("currencies").ifPresent(node -> rows(node, currencies));
    file.find("next").ifPresent(node -> rows(node, next));
    file.find("phrases").ifPresent(node -> rows(node, phrases));
    file.find("countries")
        .ifPresent(
            node -> node.entries().forEach((code, words) -> countries.put(code, folded(words))));
    file.find("lists")
        .ifPresent(
            node ->
                node.entries()
                    .forEach(
                        (name, words) ->
                            lists
                                .computeIfAbsent(name, n -> new HashSet<>())
                                .addAll(folded(words))));
    file.find("measures").ifPresent(this::addMeasures);
  }

  private void addMeasures(Node node) {
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      Node measure = entry.getValue();
      measure.allow("verbs", "subjects", "counted", "of", "listed", "only");
      for (Map.Entry<String, Node> one : measure.entries().entrySet()) {
        if (one.getKey().equals("only")) {
          only.put(entry.getKey(), Set.copyOf(one.getValue().words()));
        } else {
          Role role =
              Node.scalar(measure.file(), measure.line(), one.getKey()).constant(Role.class);
          Map<String, String> words = measures.computeIfAbsent(role, r -> new HashMap<>());
          for (String word : folded(one.getValue())) {
            words.putIfAbsent(word, entry.getKey());
            if (role == Role.VERBS && spanish) {
              participles(word).forEach(form -> words.putIfAbsent(form, entry.getKey()));
            }
          }
        }
      }
    }
  }

  /** Taggers take Spanish participles for adjectives and leave them their own lemma. */
  private static List<String> participles(String infinitive) {
    if (infinitive.length() < 4 || !infinitive.endsWith("r")) {
      return List.of();
    }
    String stem = infinitive.substring(0, infinitive.length() - 2);
    String theme = infinitive.endsWith("ar") ? "ad" : "id";
    return List.of(
        stem + theme + "o", stem + theme + "a", stem + theme + "os", stem + theme + "as");
  }

  private static List<String> folded(Node node) {
    return node.words().stream().map(Words::fold).toList();
  }

  private static void bounds(Node node, List<Row<Bound>> into) {
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      Bound bound = Node.scalar(node.file(), node.line(), entry.getKey()).constant(Bound.class);
      for (String text : entry.getValue().words()) {
        into.add(new Row<>(List.of(Words.of(text).folded()), bound));
      }
    }
  }

  private static void rows(Node node, List<Row<String>> into) {
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      for (String text : entry.getValue().words()) {
        into.add(new Row<>(List.of(Words.of(text).folded()), entry.getKey()));
      }
    }
  }

  /**
   * Returns the number words of the language.
   *
   * @return the number words
   */
  public NumberBook numbers() {
    return numbers;
  }

  /**
   * Returns the qualifiers that stand before a number, those of more words first.
   *
   * @return the qualifiers with the bound that each sets
   */
  public List<Row<Bound>> before() {
    return List.copyOf(before);
  }

  /**
   * Returns the verbs that stand before a number and bound it, those of more words first.
   *
   * @return the verbs
   */
  public List<Row<Bound>> verbs() {
    return List.copyOf(verbs);
  }

  /**
   * Returns the qualifiers that stand after a number, those of more words first.
   *
   * @return the qualifiers with the bound that each sets
   */
  public List<Row<Bound>> after() {
    return List.copyOf(after);
  }

  /**
   * Returns the names of currencies, those of more words first.
   *
   * @return the names with their ISO 4217 code; {@code peso} where only the country tells
   */
  public List<Row<String>> currencies() {
    return List.copyOf(currencies);
  }

  /**
   * Returns phrases that say what is measured, such as "shot dead".
   *
   * @return the phrases with their measure
   */
  public List<Row<String>> phrases() {
    return List.copyOf(phrases);
  }

  /**
   * Returns phrases that say what is measured when they follow the number at once, such as "in
   * favour".
   *
   * @return the phrases with their measure
   */
  public List<Row<String>> next() {
    return List.copyOf(next);
  }

  /**
   * Returns the words that show in which country a peso circulates.
   *
   * @return for each ISO 4217 code the folded words, in the order of the file
   */
  public Map<String, List<String>> countries() {
    return new LinkedHashMap<>(countries);
  }

  /**
   * Returns what a word measures.
   *
   * @param role how it stands to what is counted
   * @param word the folded lemma or form
   * @return the measure, or null where the word says none
   */
  public @Nullable String measure(Role role, String word) {
    return measures.getOrDefault(role, Map.of()).get(word);
  }

  /**
   * Tells whether a measure can hold for what is counted.
   *
   * @param measure the measure
   * @param noun the folded lemma of what is counted
   * @return false where the measure is kept for certain lists of nouns and the noun is in another
   */
  public boolean allows(String measure, String noun) {
    Set<String> names = only.get(measure);
    if (names == null) {
      return true;
    }
    boolean known = false;
    for (Map.Entry<String, Set<String>> list : lists.entrySet()) {
      if (list.getKey().startsWith("noun-") && list.getValue().contains(noun)) {
        if (names.contains(list.getKey())) {
          return true;
        }
        known = true;
      }
    }
    return !known;
  }

  /**
   * Tells whether a noun names things, not persons.
   *
   * @param noun the folded lemma
   * @return whether a list of nouns other than persons and cases holds it
   */
  public boolean isThing(String noun) {
    return lists("noun-vehicle", noun)
        || lists("noun-weapon", noun)
        || lists("noun-drug", noun)
        || lists("noun-goods", noun)
        || lists("noun-building", noun);
  }

  /**
   * Tells whether a word belongs to a list, such as {@code time-unit}.
   *
   * @param list the list's name
   * @param word the folded word
   * @return whether the list holds it
   */
  public boolean lists(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }
}
