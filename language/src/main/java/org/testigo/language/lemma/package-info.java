/**
 * Which dictionary word is this a form of? Lemmas for English and Spanish: a lexicon learned from
 * treebanks first, then the grammar of the language.
 */
@NullMarked
package org.testigo.language.lemma;

import org.jspecify.annotations.NullMarked;
