/**
 * What is a trained model? A few linear classifiers over hashed features, kept in one file, and the
 * numbers by which words enter those features.
 *
 * <p>A model file, version 1, is this, byte by byte. Numbers of fixed width are big-endian; a
 * <em>string</em> is a length of two bytes followed by that many bytes of UTF-8; a <em>varint</em>
 * is a number of 32 bits in groups of 7 bits, the lowest group first, the high bit of a byte
 * telling that another byte follows.
 *
 * <pre>
 * bytes     content
 * 8         magic: "TESTIGOM" in ASCII
 * 2         version of the format: 1
 * string    kind: "tag", "parse" or "name"
 * string    language: "en" or "es"
 * string    inputs: "sha256:" and the checksum of the training data in hexadecimal digits
 * 8         seed of the training run
 * 4         L, the length of the body before it was packed
 * 4         P, the length of the body as packed
 * P         the body, packed with zlib (RFC 1950)
 * 4         CRC-32 of all bytes before it
 *
 * the body:
 * 1         number of classifiers, then for each:
 *   string    its name
 *   2         number of classes, then for each its name as a string
 *   4         F, the number of features
 *   4         E, the number of weights
 *   F varints keys of the features in rising order (unsigned), each less the one before it
 *   F bytes   number of weights of each feature, 1 to 255
 *   E bytes   class of each weight
 *   E varints the weights, (w &lt;&lt; 1) ^ (w &gt;&gt; 31), each within 16 bits
 * </pre>
 *
 * <p>A file that begins otherwise is refused as foreign, one whose checksum fails as damaged.
 */
@NullMarked
package org.testigo.language.model;

import org.jspecify.annotations.NullMarked;
