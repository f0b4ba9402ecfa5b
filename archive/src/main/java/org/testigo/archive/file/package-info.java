/**
 * How does all of it stand in one file? Opens the SQLite file, brings it to its present form, packs
 * what is large, and lets one writer in at a time.
 *
 * <p>The form of the tables stands in the numbered scripts beside this package, each run once and
 * whole; {@code PRAGMA user_version} says which were. Packed bytes are the plain length in four
 * bytes, high byte first, then raw DEFLATE; a record is packed against the JSON of its report (the
 * last 32,768 bytes of it are the preset dictionary), so that the text stands in the file once.
 */
@NullMarked
package org.testigo.archive.file;

import org.jspecify.annotations.NullMarked;
