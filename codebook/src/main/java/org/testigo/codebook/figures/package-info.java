/**
 * What do figures count? Reads {@code figures/en} and {@code figures/es}: words that set bounds,
 * currencies, what is measured by which verbs and nouns, and which numbers count nothing.
 */
@NullMarked
package org.testigo.codebook.figures;

import org.jspecify.annotations.NullMarked;
