/**
 * How can a report be passed on without naming private people? Their names give way to P1, P2, … in
 * every field and text, and every offset stays right.
 */
@NullMarked
package org.testigo.archive.export.redact;

import org.jspecify.annotations.NullMarked;
