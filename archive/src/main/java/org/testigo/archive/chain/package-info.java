/**
 * Was it changed behind our back? Every addition and change is an entry that is sealed with the
 * entry before it, so that nothing can be altered, put in or taken out between two entries unseen.
 *
 * <p>The seal of an entry is the SHA-256 of six lines: the seal before it (64 zeros for the first),
 * the number of the entry, its time, its act, {@code subject/revision}, its digest. The last seal
 * stands for the whole archive: whoever keeps it elsewhere can tell later that nothing older was
 * touched, and nothing cut off the end.
 */
@NullMarked
package org.testigo.archive.chain;

import org.jspecify.annotations.NullMarked;
