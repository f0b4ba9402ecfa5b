/**
 * What can be typed? The {@code testigo} command and its subcommands; the only place that prints.
 */
@NullMarked
package org.testigo.cli;

import org.jspecify.annotations.NullMarked;
