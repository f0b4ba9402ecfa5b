/**
 * Is it still what was put in? Goes through every hash, span, row, index and the chain, and says
 * where something is wrong.
 */
@NullMarked
package org.testigo.archive.check;

import org.jspecify.annotations.NullMarked;
