/** Who did what to whom, and did it happen? Finds events, their parties and their status. */
@NullMarked
package org.testigo.coder.events;

import org.jspecify.annotations.NullMarked;
