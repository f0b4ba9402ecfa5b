package org.testigo.language.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.testigo.language.words.WordFile;

/**
 * The abbreviations of a language and what may follow their full stop. Immutable; threads may share
 * it.
 */
final class Abbreviations {
  /** What a token with a full stop of its own says about the end of a sentence. */
  enum Kind {
    /** It is no abbreviation: the stop is a token of its own. */
    NONE,
    /** Never ends a sentence: "Gen.", "Dra.". */
    TITLE,
    /** An abbreviation only before a number: "No. 5", "Jan. 3". */
    NUMBER,
    /** Ends a sentence where a word follows that likes to begin one: "U.S. The". */
    INNER,
    /** Ends a sentence where a capital follows: "etc. Police". */
    FINAL
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  /** Those that are abbreviations only with a capital: "Gen.", "Ill.". */
  private final Map<String, Kind> capitalKinds = new HashMap<>();

  private final Set<String> starters;
  private final Set<String> prefixes;
  private final Set<String> units;
  private final Set<String> domains;
  private final Set<String> labels;

  private Abbreviations(WordFile file) {
    put(file.words("title"), Kind.TITLE);
    put(file.words("number"), Kind.NUMBER);
    put(file.words("inner"), Kind.INNER);
    put(file.words("final"), Kind.FINAL);
    starters = Set.copyOf(new HashSet<>(file.words("starters")));
    prefixes = Set.copyOf(new HashSet<>(file.words("prefixes")));
    units = Set.copyOf(new HashSet<>(file.words("units")));
    domains = Set.copyOf(new HashSet<>(file.words("domains")));
    labels = Set.copyOf(new HashSet<>(file.words("labels")));
  }

  static Abbreviations of(String languageCode) {
    return new Abbreviations(WordFile.read(languageCode + "/abbreviations.txt"));
  }

  private void put(List<String> words, Kind kind) {
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      (capital ? capitalKinds : kinds).put(word.toLowerCase(Locale.ROOT), kind);
    }
  }

  /** The kind of a word, given without its last full stop. */
  Kind kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Kind kind = kinds.getOrDefault(lower, Kind.NONE);
    boolean capital = kind == Kind.NONE && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return capital ? capitalKinds.getOrDefault(lower, Kind.NONE) : kind;
  }

  /** Whether a word likes to begin a sentence and hardly ever stands inside a name. */
  boolean isStarter(String word) {
    return starters.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a hyphen after it does not end the word: "anti-". */
  boolean isPrefix(String word) {
    return prefixes.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is a unit that is cut off from its number: "5km". */
  boolean isUnit(String word) {
    return units.contains(word);
  }

  /** Whether a stop before it does not end the word: "terra.cl". */
  boolean isDomain(String word) {
    return domains.contains(word);
  }

  /** Whether a single capital after the word is a letter, not an initial: "block C". */
  boolean isLabel(String word) {
    return labels.contains(word.toLowerCase(Locale.ROOT));
  }
}
