package org.testigo.record;

import org.jspecify.annotations.Nullable;

/**
 * Where a report came from, to the byte: the file that the user has, the entry within it where it
 * is an archive, and the bytes there.
 *
 * @param file the file, address or {@code -} as the user named it
 * @param entry the path within an archive, line or row number of a table, Message-ID or record id
 *     of a web archive; levels of nesting are set apart by {@code !/}; null where the file itself
 *     is the report
 * @param from the first byte of the report within the file or the innermost entry, from 0
 * @param to the byte after its last
 * @param sha256 the SHA-256 of these bytes, in small hexadecimal letters
 */
public record Origin(String file, @Nullable String entry, long from, long to, String sha256) {
  /** Returns the origin as a person would name it: {@code file!/entry}. */
  @Override
  public String toString() {
    return entry == null ? file : file + "!/" + entry;
  }
}
