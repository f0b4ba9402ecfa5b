/** What cannot both hold? Sets claims against each other. */
@NullMarked
package org.testigo.coder.disputes;

import org.jspecify.annotations.NullMarked;
