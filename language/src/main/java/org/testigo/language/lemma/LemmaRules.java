package org.testigo.language.lemma;

import org.testigo.language.tree.Features;
import org.testigo.language.tree.Upos;

/** The grammar of a language as far as it makes lemmas. Threads may share it. */
interface LemmaRules {
  /** Returns the lemma of a word in lower case that no list knows. */
  String lemma(String word, Upos upos, Features features);

  /** Returns the infinitive of a word that may be a form of a known verb, else an empty string. */
  String infinitive(String word);
}
