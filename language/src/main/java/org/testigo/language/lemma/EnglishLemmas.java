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

  EnglishLemmas(LemmaLexicon lexicon) {
    this.lexicon = lexicon;
    WordFile file = WordFile.read("en/verbs.txt");
    verbs.addAll(file.words("e"));
    verbs.addAll(file.words("plain"));
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
  private static boolean wantsE(String stem) {
    int length = stem.length();
    if (length < 2) {
      return true;
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    boolean vowelBefore = "aeiou".indexOf(before) >= 0;
    return switch (last) {
      case 'c', 'v', 'u', 'z' -> true;
      case 'g' -> before == 'r' || before == 'd' || before == 'a' || before == 'l';
      case 's' -> before != 's' && before != 'u';
      case 't' -> before == 'a' && length > 3 && "aeo".indexOf(stem.charAt(length - 3)) < 0;
      case 'l' -> !vowelBefore && before != 'l' && before != 'r' && before != 'w';
      case 'r' -> before == 'u' || before == 'i';
      case 'd' -> before == 'u' || (before == 'i' && length > 3);
      case 'n' -> before == 'i' && length > 3 && "aeo".indexOf(stem.charAt(length - 3)) < 0;
      case 'k' -> vowelBefore && length < 5 && before != 'o' && before != 'e';
      default -> false;
    };
  }

  private String noun(String word) {
    if (word.endsWith("men") && word.length() > 5 && !lexicon.isKnown(word, Upos.NOUN)) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("children") || Character.isDigit(word.isEmpty() ? 'x' : word.charAt(0))) {
      return word.endsWith("n") ? word.substring(0, word.length() - 3) : word;
    }
    return lexicon.isKnown(word, Upos.NOUN) || word.length() < 4 || !word.endsWith("s")
        ? word
        : singular(word, Upos.NOUN);
  }

  private String singular(String word, Upos upos) {
    int length = word.length();
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("'s")) {
      return word;
    }
    String one = word.substring(0, length - 1);
    if (!word.endsWith("es")) {
      return one;
    }
    String two = word.substring(0, length - 2);
    if (word.endsWith("ies")) {
      return length > 4 && !lexicon.isKnown(one, upos) ? word.substring(0, length - 3) + "y" : one;
    }
    if (isKnown(one, upos)) {
      return one;
    }
    boolean hiss =
        two.endsWith("ss") || two.endsWith("x") || two.endsWith("ch") || two.endsWith("sh");
    return hiss || two.endsWith("zz") || isKnown(two, upos) ? two : one;
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
