/**
 * How does a report get in? Packs it, gives each item its row in the tables that are searched, and
 * seals the whole in one transaction.
 */
@NullMarked
package org.testigo.archive.keep;

import org.jspecify.annotations.NullMarked;
