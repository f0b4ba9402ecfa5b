/** How many? Finds numbers that measure something, with their bounds. */
@NullMarked
package org.testigo.coder.figures;

import org.jspecify.annotations.NullMarked;
