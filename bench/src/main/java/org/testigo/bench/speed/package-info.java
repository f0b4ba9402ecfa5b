/** How fast is it? Times each step, alone and beside peers, in one run. */
@NullMarked
package org.testigo.bench.speed;

import org.jspecify.annotations.NullMarked;
