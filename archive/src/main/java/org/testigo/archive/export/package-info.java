/**
 * How do reports, events and incidents leave Testigo? One exporter a format: records in, files out,
 * one report at a time, so that memory does not grow with the archive.
 */
@NullMarked
package org.testigo.archive.export;

import org.jspecify.annotations.NullMarked;
