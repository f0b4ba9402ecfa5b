package org.testigo.language.lemma;

import java.util.HashSet;
import java.util.Set;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;
import org.testigo.language.words.WordFile;

/**
 * English inflection undone: plurals, -s, -ed and -ing with doubled consonants and silent e, and
 * comparison.
 */
final class EnglishLemmas implements LemmaRules {
  private final LemmaLexicon lexicon;
  private final Set<String> verbs = new HashSet<>();

  /** Endings of stems that take an e, and longer ones that do not. */
  private final Set<String> silent;

  private final Set<String> sounded;

  /** Endings of words without a plural of their own, and endings that take -es. */
  private final Set<String> invariant;

  private final Set<String> hissing;

  EnglishLemmas(LemmaLexicon lexicon) {
    this.lexicon = lexicon;
    WordFile file = WordFile.read("en/verbs.txt");
    verbs.addAll(file.words("e"));
    verbs.addAll(file.words("plain"));
    WordFile endings = WordFile.read("en/endings.txt");
    silent = Set.copyOf(endings.words("silent"));
    sounded = Set.copyOf(endings.words("sounded"));
    invariant = Set.copyOf(endings.words("invariant"));
    hissing = Set.copyOf(endings.words("hissing"));
  }

  @Override
  public String lemma(String word, Upos upos, Features features) {
    return switch (upos) {
      case VERB, AUX -> verb(word);
      case NOUN -> noun(word);
      case ADJ, ADV -> adjective(word, upos, features);
      default -> word;
    };
  }

  @Override
  public String infinitive(String word) {
    String odd = lexicon.lemma(word, Upos.VERB);
    if (odd != null) {
      return odd;
    }
    String verb = isVerb(word) ? word : verb(word);
    return isVerb(verb) ? verb : "";
  }

  private boolean isVerb(String word) {
    return verbs.contains(word) || lexicon.isKnown(word, Upos.VERB);
  }

  private String verb(String word) {
    int length = word.length();
    if (length < 4 || isVerb(word)) {
      return word;
    }
    if (word.endsWith("ing") && hasVowel(word, length - 3)) {
      return stem(word.substring(0, length - 3));
    }
    if (word.endsWith("ied") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ed") && hasVowel(word, length - 2)) {
      return stem(word.substring(0, length - 2));
    }
    return word.endsWith("s") ? singular(word, Upos.VERB) : word;
  }

  private static boolean hasVowel(String word, int end) {
    for (int at = 0; at < end; at++) {
      if ("aeiouy".indexOf(word.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The infinitive of what is left before -ed or -ing. */
  private String stem(String stem) {
    String single = undoubled(stem);
    if (isVerb(stem + "e") && !isVerb(stem)) {
      return stem + "e";
    }
    if (isVerb(stem)) {
      return stem;
    }
    if (isVerb(single)) {
      return single;
    }
    if (!single.equals(stem) && isDoubledByEnding(stem, single)) {
      return single;
    }
    return wantsE(stem) ? stem + "e" : stem;
  }

  /** "stopp" and, with two syllables, "travell"; not "kill", "press", "staff". */
  private static boolean isDoubledByEnding(String stem, String single) {
    char last = stem.charAt(stem.length() - 1);
    boolean syllables = single.length() > 4 && hasVowel(single, single.length() - 3);
    return "lsfz".indexOf(last) < 0 || (last == 'l' && syllables);
  }

  private static String undoubled(String stem) {
    int length = stem.length();
    boolean twice = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
    return twice && "aeiou".indexOf(stem.charAt(length - 1)) < 0
        ? stem.substring(0, length - 1)
        : stem;
  }

  /** Whether an unknown stem is spelled with a silent e: "assassinat", "neutraliz", "rescu". */
  private boolean wantsE(String stem) {
    for (int length = Math.min(3, stem.length()); length > 0; length--) {
      String ending = stem.substring(stem.length() - length);
      if (silent.contains(ending)) {
        return true;
      }
      if (sounded.contains(ending)) {
        return false;
      }
    }
    return false;
  }

  private String noun(String word) {
    if (word.endsWith("men") && word.length() > 5 && !lexicon.isKnown(word, Upos.NOUN)) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("children")) {
      return word.substring(0, word.length() - 3);
    }
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return word;
    }
    return lexicon.isKnown(word, Upos.NOUN) || word.length() < 4 || !word.endsWith("s")
        ? word
        : singular(word, Upos.NOUN);
  }

  private String singular(String word, Upos upos) {
    if (hasEnding(word, invariant)) {
      return word;
    }
    int length = word.length();
    String one = word.substring(0, length - 1);
    if (!word.endsWith("es")) {
      return one;
    }
    if (word.endsWith("ies")) {
      return length > 4 && !lexicon.isKnown(one, upos) ? word.substring(0, length - 3) + "y" : one;
    }
    String two = word.substring(0, length - 2);
    boolean whole = isKnown(one, upos) || !(hasEnding(two, hissing) || isKnown(two, upos));
    return whole ? one : two;
  }

  private static boolean hasEnding(String word, Set<String> endings) {
    int length = word.length();
    return (length > 0 && endings.contains(word.substring(length - 1)))
        || (length > 1 && endings.contains(word.substring(length - 2)));
  }

  private boolean isKnown(String word, Upos upos) {
    return lexicon.isKnown(word, upos) || (upos == Upos.VERB && verbs.contains(word));
  }

  private String adjective(String word, Upos upos, Features features) {
    String degree = features.get("Degree");
    boolean superlative = word.endsWith("est") && word.length() > 4;
    boolean comparative = word.endsWith("er") && word.length() > 3;
    if (!(superlative || comparative) || "Pos".equals(degree) || lexicon.isKnown(word, upos)) {
      return word;
    }
    String stem = word.substring(0, word.length() - (superlative ? 3 : 2));
    boolean told = "Cmp".equals(degree) || "Sup".equals(degree);
    for (String base : new String[] {stem, stem + "e", undoubled(stem), withY(stem)}) {
      if (lexicon.isKnown(base, upos) || lexicon.isKnown(base, Upos.ADJ)) {
        return base;
      }
    }
    return told ? withY(stem) : word;
  }

  private static String withY(String stem) {
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
  }
}
