/** Which bytes are it? Bounded streams, text of bytes, rows with their places. */
@NullMarked
package org.testigo.intake.bytes;

import org.jspecify.annotations.NullMarked;
