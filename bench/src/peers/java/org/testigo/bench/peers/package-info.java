/** How do peers compare? Programs that run a peer and Testigo on the same texts in one run. */
@NullMarked
package org.testigo.bench.peers;

import org.jspecify.annotations.NullMarked;
