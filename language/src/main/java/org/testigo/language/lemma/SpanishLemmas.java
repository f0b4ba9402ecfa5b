package org.testigo.language.lemma;

import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;

/** Spanish inflection undone: conjugation, number, and the gender of adjectives. */
final class SpanishLemmas implements LemmaRules {
  private final LemmaLexicon lexicon;
  private final SpanishVerbs verbs = SpanishVerbs.get();

  SpanishLemmas(LemmaLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public String lemma(String word, Upos upos, Features features) {
    return switch (upos) {
      case VERB, AUX -> verb(word, features);
      case NOUN -> noun(word);
      case ADJ, DET -> lexicon.accented(masculine(singular(word, Upos.ADJ)), Upos.ADJ);
      case ADV -> lexicon.accented(word, upos);
      default -> word;
    };
  }

  @Override
  public String infinitive(String word) {
    return verbs.infinitive(word, false);
  }

  private String verb(String word, Features features) {
    String known = verbs.infinitive(word, features.has("Mood", "Sub"));
    return known.isEmpty() ? SpanishGuess.infinitive(word) : known;
  }

  private String noun(String word) {
    return lexicon.isKnown(word, Upos.NOUN)
        ? word
        : lexicon.accented(singular(word, Upos.NOUN), Upos.NOUN);
  }

  /** The singular of a noun or adjective; the first candidate that is known, else the likeliest. */
  private String singular(String word, Upos upos) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || word.endsWith("is") || word.endsWith("us")) {
      return word;
    }
    char before = word.charAt(length - 2);
    if ("áéíóú".indexOf(before) >= 0) {
      return before == 'é' || before == 'í' || before == 'ú' || before == 'á'
          ? word
          : drop(word, 1);
    }
    if (before != 'e') {
      return drop(word, 1);
    }
    String likely = SpanishGuess.singularOfEs(word);
    if (lexicon.isKnown(likely, upos)) {
      return likely;
    }
    for (String other : new String[] {drop(word, 2), drop(word, 1)}) {
      if (lexicon.isKnown(other, upos)) {
        return other;
      }
    }
    return likely;
  }

  private static String drop(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** The masculine of an adjective in the singular. */
  private String masculine(String word) {
    if (!word.endsWith("a") || word.length() < 4) {
      return word;
    }
    String stem = drop(word, 1);
    String ending = SpanishGuess.masculine(stem);
    for (String candidate : new String[] {stem + "o", stem, ending}) {
      if (lexicon.isKnown(candidate, Upos.ADJ)) {
        return candidate;
      }
    }
    return ending;
  }
}
