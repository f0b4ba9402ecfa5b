/**
 * What did the new codebook change? Sets the records of two codings of one report against each
 * other, and carries what was decided about its events over to the new ones.
 */
@NullMarked
package org.testigo.archive.recode;

import org.jspecify.annotations.NullMarked;
