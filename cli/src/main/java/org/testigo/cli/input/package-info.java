/** What do commands on records get? Files of records, and the decisions that people made. */
@NullMarked
package org.testigo.cli.input;

import org.jspecify.annotations.NullMarked;
