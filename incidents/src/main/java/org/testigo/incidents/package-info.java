/**
 * Which reports tell of the same thing? Records in, incidents out; pure functions that memory, an
 * archive and a cluster of machines share.
 */
@NullMarked
package org.testigo.incidents;

import org.jspecify.annotations.NullMarked;
