/**
 * The front door for programs: open {@link org.testigo.Testigo} once, share it between threads, and
 * let it read reports.
 */
@NullMarked
package org.testigo;

import org.jspecify.annotations.NullMarked;
