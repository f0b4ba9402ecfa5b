/** Who? Finds the parties of a report, joins their mentions and codes them. */
@NullMarked
package org.testigo.coder.entities;

import org.jspecify.annotations.NullMarked;
