/**
 * Where do words and sentences begin and end? Cuts a text into sentences, surface tokens and
 * syntactic words, as the treebanks UD English-EWT and UD Spanish-GSD do.
 */
@NullMarked
package org.testigo.language.token;

import org.jspecify.annotations.NullMarked;
