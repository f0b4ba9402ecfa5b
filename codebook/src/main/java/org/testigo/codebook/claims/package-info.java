/**
 * Which words show that somebody says something? Verbs, nouns and prepositions of saying, and what
 * tells one kind of source or of speech act from another.
 */
@NullMarked
package org.testigo.codebook.claims;

import org.jspecify.annotations.NullMarked;
