/**
 * Who binds himself, or others, to what? Finds offers, promises, acceptances, refusals and demands.
 */
@NullMarked
package org.testigo.coder.commitments;

import org.jspecify.annotations.NullMarked;
