package org.testigo.codebook.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.testigo.codebook.numbers.NumberBook;
import org.testigo.codebook.numbers.Words;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.codebook.yaml.Node;

/** The words and patterns of a language that tell time. Immutable; threads may share it. */
public final class TimeBook {
  /**
   * A word or row of words of a class.
   *
   * @param words the folded words
   * @param value what they stand for
   */
  public record Entry(List<String> words, String value) {
    /** Copies the words. */
    public Entry {
      words = List.copyOf(words);
    }
  }

  /**
   * An example that stands beside a rule.
   *
   * @param at file and line
   * @param text the text, published on Thursday, the 12th of June 2025
   * @param value the values that are to be found in it, in order, with bars between them
   */
  public record Example(String at, String text, String value) {}

  private static final Set<String> BUILT_IN =
      Set.of(
          "number",
          "ordinal",
          "year",
          "day",
          "daydigits",
          "clock",
          "dotted",
          "hour",
          "minute",
          "decade",
          "date",
          "any",
          "yeardecade");

  private final NumberBook numbers;
  private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();
  private final List<TimeRule> rules = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, String> as = new HashMap<>();
  private final Map<String, Set<String>> tense = new HashMap<>();

  private RuleIndex index;

  private TimeBook(NumberBook numbers) {
    this.numbers = numbers;
    this.index = new RuleIndex(List.of(), Map.of());
  }

  /**
   * Reads the words and patterns of a language.
   *
   * @param files the codebook
   * @param language the ISO 639-1 code
   * @return the book
   */
  public static TimeBook read(CodebookFiles files, String language) {
    TimeBook book = new TimeBook(NumberBook.read(files, language));
    List<Node> nodes = files.in("times/" + language);
    for (Node file : nodes) {
      file.allow("as", "classes", "rules", "tense");
      file.find("as")
          .ifPresent(as -> as.entries().forEach((name, to) -> book.as.put(name, to.text())));
      file.find("classes").ifPresent(book::addClasses);
      file.find("tense").ifPresent(book::addTense);
    }
    for (Node file : nodes) {
      file.find("rules").ifPresent(rules -> rules.items().forEach(book::addRule));
    }
    book.index = new RuleIndex(book.rules, book.classes);
    return book;
  }

  private void addClasses(Node node) {
    for (Map.Entry<String, Node> one : node.entries().entrySet()) {
      Map<String, List<Entry>> byWord =
          classes.computeIfAbsent(one.getKey(), name -> new HashMap<>());
      for (Map.Entry<String, Node> value : one.getValue().entries().entrySet()) {
        for (String text : value.getValue().words()) {
          List<String> words = List.of(Words.of(text).folded());
          List<Entry> entries = byWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
          entries.add(new Entry(words, value.getKey()));
          entries.sort((a, b) -> b.words().size() - a.words().size());
        }
      }
    }
  }

  private void addTense(Node node) {
    for (Map.Entry<String, Node> one : node.entries().entrySet()) {
      Set<String> words = tense.computeIfAbsent(one.getKey(), name -> new HashSet<>());
      one.getValue().words().forEach(word -> words.add(Words.fold(word)));
    }
  }

  private void addRule(Node node) {
    node.allow("match", "means", "with", "examples");
    TimeMeaning means = node.get("means").constant(TimeMeaning.class);
    Map<String, String> with = new HashMap<>();
    node.find("with")
        .ifPresent(w -> w.entries().forEach((key, value) -> with.put(key, value.text())));
    Node match = node.get("match");
    for (Node pattern : match.isList() ? match.items() : List.of(match)) {
      List<TimeElement> elements = TimeElement.parse(pattern);
      for (TimeElement element : elements) {
        for (String slot : element.slots()) {
          if (!BUILT_IN.contains(slot) && !classes.containsKey(slot)) {
            throw pattern.wrong(
                "there is no slot '" + slot + "'", "define the class or name a built-in slot");
          }
        }
      }
      rules.add(
          new TimeRule(node.file() + ":" + pattern.line(), pattern.text(), elements, means, with));
    }
    node.find("examples")
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (text, value) ->
                            examples.add(
                                new Example(
                                    value.file() + ":" + value.line(), text, value.text()))));
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
   * Returns the rules, in the order of the files.
   *
   * @return the rules
   */
  public List<TimeRule> rules() {
    return List.copyOf(rules);
  }

  /**
   * Returns the rules that can begin with a word, in the order of the files.
   *
   * @param word the folded word
   * @param number whether a number can begin with it
   * @return the rules
   */
  public List<TimeRule> rulesAt(String word, boolean number) {
    return index.at(word, number);
  }

  /**
   * Returns the examples that stand beside the rules.
   *
   * @return the examples
   */
  public List<Example> examples() {
    return List.copyOf(examples);
  }

  /**
   * Returns the entries of a class that begin with a word, those of more words first.
   *
   * @param name the class
   * @param first the folded first word
   * @return the entries, possibly none
   */
  public List<Entry> entries(String name, String first) {
    return classes.getOrDefault(name, Map.of()).getOrDefault(first, List.of());
  }

  /**
   * Returns the slot that a class fills.
   *
   * @param name the class
   * @return the slot: the class itself, or another that the codebook names
   */
  public String slotOf(String name) {
    return as.getOrDefault(name, name);
  }

  /**
   * Tells whether a word belongs to a list of words that tell tense, such as {@code future-verb}.
   *
   * @param list the list's name
   * @param word the folded word or lemma
   * @return whether the word is in the list
   */
  public boolean tells(String list, String word) {
    return tense.getOrDefault(list, Set.of()).contains(word);
  }
}
