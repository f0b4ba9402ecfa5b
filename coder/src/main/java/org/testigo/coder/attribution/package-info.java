/**
 * Who says, thinks, wants or feels what, in the wide sense of corpora of attribution? A trained
 * model adds to the claims of the rules what the coding guideline leaves out, and cuts source, cue
 * and content to measure.
 */
@NullMarked
package org.testigo.coder.attribution;

import org.jspecify.annotations.NullMarked;
