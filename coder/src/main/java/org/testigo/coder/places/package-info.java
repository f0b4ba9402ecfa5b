/** Where? Finds the names of places and settles which place is meant. */
@NullMarked
package org.testigo.coder.places;

import org.jspecify.annotations.NullMarked;
