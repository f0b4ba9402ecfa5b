/**
 * What should a reader distrust? Finds dates that cannot be squared and parts that are not read.
 */
@NullMarked
package org.testigo.coder.warnings;

import org.jspecify.annotations.NullMarked;
