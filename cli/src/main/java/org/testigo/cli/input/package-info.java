/**
 * Which reports are meant? Files, folders, standard input and JSON Lines become reports, one by
 * one; what cannot be read becomes a problem, and the rest goes on.
 */
@NullMarked
package org.testigo.cli.input;

import org.jspecify.annotations.NullMarked;
