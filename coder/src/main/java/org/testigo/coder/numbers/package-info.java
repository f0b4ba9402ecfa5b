/**
 * Which number do these words say? Reads numerals in digits and words.
 *
 * <p>A leaf: times and figures both stand on it.
 */
@NullMarked
package org.testigo.coder.numbers;

import org.jspecify.annotations.NullMarked;
