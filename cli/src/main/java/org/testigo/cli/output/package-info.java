/** How is a record shown? As a table for people, as JSON, or as a page. */
@NullMarked
package org.testigo.cli.output;

import org.jspecify.annotations.NullMarked;
