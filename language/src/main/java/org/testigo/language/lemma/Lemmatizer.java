package org.testigo.language.lemma;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;
import org.testigo.language.words.WordFile;

/**
 * Finds the lemma of a word, given its part of speech. Immutable; threads may share it.
 *
 * <p>What {@code lemmas.txt} says holds first, then what was learned ({@code lexicon.txt}), then
 * the grammar of the language.
 */
public final class Lemmatizer {
  private final LemmaLexicon lexicon;
  private final @Nullable LemmaRules rules;

  private Lemmatizer(LemmaLexicon lexicon, @Nullable LemmaRules rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  /**
   * Returns the lemmatizer of a language; for any but English and Spanish, one that only writes
   * words in lower case.
   *
   * @param languageCode an ISO 639-1 code
   * @return the lemmatizer
   */
  public static Lemmatizer of(String languageCode) {
    return switch (languageCode) {
      case "en", "es" -> with(languageCode, WordFile.read(languageCode + "/lexicon.txt"));
      default -> new Lemmatizer(new LemmaLexicon(), null);
    };
  }

  /**
   * Returns the lemmatizer of a language with a lexicon of one's own instead of the learned one.
   *
   * @param languageCode {@code en} or {@code es}
   * @param learned a lexicon in the form of {@code lexicon.txt}
   * @return the lemmatizer
   */
  public static Lemmatizer with(String languageCode, WordFile learned) {
    LemmaLexicon lexicon = new LemmaLexicon(WordFile.read(languageCode + "/lemmas.txt"), learned);
    boolean spanish = languageCode.equals("es");
    return new Lemmatizer(
        lexicon, spanish ? new SpanishLemmas(lexicon) : new EnglishLemmas(lexicon));
  }

  /**
   * Returns the lemma of a word. Never throws.
   *
   * @param form the word as it stands in the text
   * @param upos its part of speech
   * @param features its features; {@link Features#NONE} where they are not known
   * @return the lemma, in lower case but for proper nouns, which stay as they are
   */
  public String lemma(String form, Upos upos, Features features) {
    if (upos == Upos.PROPN) {
      return form;
    }
    String word = form.toLowerCase(Locale.ROOT);
    if (rules == null) {
      return word;
    }
    String listed = lexicon.lemma(word, upos);
    return listed == null ? rules.lemma(word, upos, features) : listed;
  }

  /**
   * Returns the infinitive that a word may be a form of, whatever its part of speech here; so the
   * participle "secuestradas", tagged as an adjective, still leads to "secuestrar".
   *
   * @param form the word as it stands in the text
   * @return the infinitive, or an empty string where no known verb has such a form
   */
  public String infinitive(String form) {
    return rules == null ? "" : rules.infinitive(form.toLowerCase(Locale.ROOT));
  }
}
