/**
 * Where do many reports live, and how are they found again? One file holds reports, originals,
 * records and incidents; {@link org.testigo.archive.Archive} reads it, {@link
 * org.testigo.archive.ArchiveWriter} writes it.
 *
 * <p>{@code file} is the file itself, {@code chain} its seal, {@code keep} puts reports in, {@code
 * find} gets them out, {@code recode} compares codings, {@code joined} holds incidents, {@code
 * check} looks for damage. One program writes at a time, any number read.
 */
@NullMarked
package org.testigo.archive;

import org.jspecify.annotations.NullMarked;
