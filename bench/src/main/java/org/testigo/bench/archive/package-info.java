/**
 * Does an archive keep up? Makes reports that look real by varying the example reports, adds them,
 * and times adding and finding.
 */
@NullMarked
package org.testigo.bench.archive;

import org.jspecify.annotations.NullMarked;
