/**
 * What is a sentence? The syntactic words of a stretch of text, with offsets, lemmas, universal
 * parts of speech, features and a Universal Dependencies tree.
 *
 * <p>This package is the contract between the language layer and everything that reads its trees.
 * Relations, parts of speech and features are those of Universal Dependencies version 2
 * (universaldependencies.org). A token is an {@code int}, its index in the sentence, counted from
 * 0; offsets are UTF-16 offsets into the whole text that was read.
 */
@NullMarked
package org.testigo.language.tree;

import org.jspecify.annotations.NullMarked;
