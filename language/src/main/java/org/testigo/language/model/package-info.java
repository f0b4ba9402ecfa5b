/**
 * What is a trained model? A few linear classifiers over hashed features, kept in one file, and the
 * numbers by which words enter those features.
 *
 * <p>A model file, version 2, is this, byte by byte. It is laid out so that a program can begin at
 * once: every array is read in one piece, weights are bytes, and nothing is packed (the archive
 * that holds the file packs it). Numbers are little-endian; a <em>string</em> is a length of two
 * bytes followed by that many bytes of UTF-8.
 *
 * <pre>
 * bytes     content
 * 8         magic: "TESTIGOM" in ASCII
 * 2         version of the format: 2
 * 4         length of the file, magic and checksum included
 * string    kind: "tag", "parse" or "name"
 * string    language: "en" or "es"
 * string    inputs: "sha256:" and the checksum of the training data in hexadecimal digits
 * 8         seed of the training run
 * 1         number of classifiers, then for each:
 *   string    its name
 *   2         number of classes, at most 256, then for each its name as a string
 *   4         F, the number of features
 *   4         E, the number of entries
 *   2 F       for each feature, in rising unsigned order of the keys, its key less the one before it
 *             (less 0 for the first)
 *   F         for each feature its number of entries, 0 to 255; one without entries stands only
 *             where two keys are further apart than two bytes tell
 *   2 E       the entries in the order of the features: weight (1 byte, signed) and class (1 byte);
 *             a weight beyond a byte takes several entries of its class, which add up to it
 * 4         CRC-32 of all bytes before it
 * </pre>
 *
 * <p>A file that begins otherwise is refused as foreign, one whose checksum fails as damaged.
 */
@NullMarked
package org.testigo.language.model;

import org.jspecify.annotations.NullMarked;
