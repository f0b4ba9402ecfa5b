/** What does a corpus of attributions teach? Trains the attribution model of the coder. */
@NullMarked
package org.testigo.bench.attribution;

import org.jspecify.annotations.NullMarked;
