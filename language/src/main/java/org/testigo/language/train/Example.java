package org.testigo.language.train;

import org.testigo.language.tag.Bundle;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Features;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;

/**
 * A sentence to learn from. Words are counted from 1, as in CoNLL-U; slot 0 is no word.
 *
 * @param forms the words
 * @param upos their parts of speech
 * @param bundles their parts of speech with the features that are learned
 * @param heads their heads, 0 for the root
 * @param relations their relations
 * @param gold whether people made the analysis
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays, never changed once made
record Example(
    String[] forms, Upos[] upos, Bundle[] bundles, int[] heads, Deprel[] relations, boolean gold) {

  /** Takes the analysis of a sentence as the right one. */
  static Example of(Sentence sentence, boolean gold) {
    int n = sentence.size();
    String[] forms = new String[n + 1];
    Upos[] upos = new Upos[n + 1];
    Bundle[] bundles = new Bundle[n + 1];
    int[] heads = new int[n + 1];
    Deprel[] relations = new Deprel[n + 1];
    for (int token = 0; token < n; token++) {
      forms[token + 1] = sentence.form(token);
      upos[token + 1] = sentence.upos(token);
      bundles[token + 1] = Bundle.of(sentence.upos(token), sentence.features(token));
      heads[token + 1] = sentence.head(token) + 1;
      relations[token + 1] = sentence.deprel(token);
    }
    return new Example(forms, upos, bundles, heads, relations, gold);
  }

  /** The number of words. */
  int size() {
    return forms.length - 1;
  }

  /** Whether the analysis has features. */
  boolean hasFeatures() {
    for (int i = 1; i <= size(); i++) {
      if (!bundles[i].features().equals(Features.NONE)) {
        return true;
      }
    }
    return false;
  }

  /** Loads the words, without any analysis, into a builder. */
  static void load(SentenceBuilder builder, String[] words) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      text.append(words[i]).append(' ');
    }
    builder.reset(text.toString(), 0, text.length());
    int at = 0;
    for (int i = 1; i < words.length; i++) {
      builder.add(words[i], at, at + words[i].length(), i - 1);
      at += words[i].length() + 1;
    }
  }
}
