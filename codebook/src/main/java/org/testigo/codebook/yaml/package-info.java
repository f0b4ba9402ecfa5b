/**
 * How is a codebook file read? YAML becomes nodes that know their file and line, so that whatever
 * is wrong with an entry can be reported where it stands.
 *
 * <p>The built-in codebook is compiled when the module is built: the same nodes in a binary form
 * that loads without a YAML parser. The form, all numbers big-endian as {@link
 * java.io.DataOutputStream} writes them: the {@code int} magic {@code 0x54434231} ("TCB1"); the
 * number of folders; for each folder its name (UTF) and the length in bytes of its part; then the
 * parts. A part is a table of strings (count, then each as UTF) followed by the number of files and
 * the files; a file is the index of its name and a node; a node is its line, a kind byte (0 scalar,
 * 1 list, 2 map) and then a string index, or a count and that many nodes, or a count and that many
 * pairs of string index and node.
 */
@NullMarked
package org.testigo.codebook.yaml;

import org.jspecify.annotations.NullMarked;
