/**
 * What does the user say of the input? Facts that hold for all reports, names of columns, and
 * limits.
 */
@NullMarked
package org.testigo.intake.terms;

import org.jspecify.annotations.NullMarked;
