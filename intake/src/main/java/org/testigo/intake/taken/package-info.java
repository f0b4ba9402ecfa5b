/** What comes out? Reports with their origin, dates and original bytes, and problems. */
@NullMarked
package org.testigo.intake.taken;

import org.jspecify.annotations.NullMarked;
