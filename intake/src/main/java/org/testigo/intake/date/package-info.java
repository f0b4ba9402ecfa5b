/** Which day is written there? Dates as files and pages write them, in English and Spanish. */
@NullMarked
package org.testigo.intake.date;

import org.jspecify.annotations.NullMarked;
