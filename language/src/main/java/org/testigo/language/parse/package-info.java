/**
 * Which word depends on which? A transition-based parser to Universal Dependencies.
 *
 * <p>The transitions are those of arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011), without a
 * word for the root: what remains at the bottom of the stack is the root, so that every tree has
 * exactly one, is projective, and is found in 2n - 1 steps.
 */
@NullMarked
package org.testigo.language.parse;

import org.jspecify.annotations.NullMarked;
