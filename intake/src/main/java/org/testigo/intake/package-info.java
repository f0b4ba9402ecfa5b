/**
 * How does what a user has become reports? The front door of the module: {@link
 * org.testigo.intake.Intake}.
 */
@NullMarked
package org.testigo.intake;

import org.jspecify.annotations.NullMarked;
