/**
 * What is handed over when the words must be proved? A folder with each report, its original, its
 * record, the hashes of all files and a log.
 */
@NullMarked
package org.testigo.archive.export.evidence;

import org.jspecify.annotations.NullMarked;
