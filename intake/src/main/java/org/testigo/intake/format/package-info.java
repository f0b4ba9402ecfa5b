/** How is each format read? One reader a format; containers hand their entries to the others. */
@NullMarked
package org.testigo.intake.format;

import org.jspecify.annotations.NullMarked;
