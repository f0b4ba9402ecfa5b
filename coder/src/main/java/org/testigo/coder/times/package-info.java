/** When? Finds time expressions and gives them TIMEX3 values. */
@NullMarked
package org.testigo.coder.times;

import org.jspecify.annotations.NullMarked;
