/** Who says so? Finds source, cue and content of each claim. */
@NullMarked
package org.testigo.coder.claims;

import org.jspecify.annotations.NullMarked;
