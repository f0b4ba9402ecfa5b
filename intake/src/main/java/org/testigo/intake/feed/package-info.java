/** What is new in a feed? Polls politely, and remembers what it has seen. */
@NullMarked
package org.testigo.intake.feed;

import org.jspecify.annotations.NullMarked;
