/**
 * Which words tell time? Reads {@code times/en} and {@code times/es}: classes of words (months,
 * units, parts of the day) and the patterns that put them together.
 *
 * <p>A pattern is a row of elements separated by spaces: a word, or several with bars between them;
 * a slot in braces, which names a class of words or one of the built-in slots (number, ordinal,
 * year, day, daydigits, clock, dotted, hour, minute, decade, yeardecade, date, any), or several
 * with bars between them. A question mark makes an element optional, an exclamation mark before a
 * word forbids it. What stands in square brackets must be there but is not part of the expression.
 */
@NullMarked
package org.testigo.codebook.times;

import org.jspecify.annotations.NullMarked;
