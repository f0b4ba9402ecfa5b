/**
 * How right is it? Reads the gold sets beside the repository, where they are, and has them scored.
 */
@NullMarked
package org.testigo.bench.accuracy;

import org.jspecify.annotations.NullMarked;
