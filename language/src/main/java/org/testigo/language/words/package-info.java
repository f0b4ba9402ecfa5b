/**
 * What do the word files of a language say? Reads the plain lists under {@code language/en} and
 * {@code language/es}, which hold the same file names.
 *
 * <p>A line is {@code key: word word ...}; what stands after a number sign is a comment. A key may
 * stand on several lines.
 */
@NullMarked
package org.testigo.language.words;

import org.jspecify.annotations.NullMarked;
