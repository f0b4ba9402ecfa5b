/** How long does each step take, and how much does it allocate? Run with {@code -prof gc}. */
@NullMarked
package org.testigo.bench.jmh;

import org.jspecify.annotations.NullMarked;
