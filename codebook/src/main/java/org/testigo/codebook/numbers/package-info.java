/**
 * What do number words mean? Reads {@code numbers/en} and {@code numbers/es}, and cuts text into
 * the plain words on which numbers and times are matched.
 */
@NullMarked
package org.testigo.codebook.numbers;

import org.jspecify.annotations.NullMarked;
