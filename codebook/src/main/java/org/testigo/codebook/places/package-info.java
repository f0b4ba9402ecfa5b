/**
 * Which places are there, and which words show that a name is one? Reads the codebook folder {@code
 * places}: lists of places that hold for both languages, and for each language a folder with the
 * words around the names.
 *
 * <p>A file of places holds {@code places}, a list of entries with {@code name}, {@code es}, {@code
 * also}, {@code lat}, {@code lon}, {@code country}, {@code province}, {@code kind}, {@code
 * population} and {@code geonameid}. A file of words holds {@code articles}, {@code linkers},
 * {@code locative}, {@code kinds}, {@code bodies}, {@code groups}, {@code roads}, {@code titles},
 * {@code persons}, {@code prefixes} and {@code suffixes}.
 *
 * <p>Places are kept in a gazetteer, a form that is read where it lies. All numbers are big-endian.
 * It is: the {@code int} magic {@code 0x54475a31} ("TGZ1"); the places one after the other; the
 * keys of all names, sorted, each a {@code long} with the hash of the folded name in its upper half
 * and the position of the place in its lower half; two tables of strings, the countries and the
 * first-level divisions, each an {@code int} count and then the strings; the trailer. A place is:
 * latitude and longitude as {@code int} in units of a ten-millionth of a degree, inhabitants and
 * GeoNames number as {@code int}, country and division as {@code short} counted from 1 (0: none), a
 * byte for the kind whose highest bit marks a capital, a byte for the number of names, and the
 * names, each a byte that tells in which languages it holds, a byte for its length and its UTF-8
 * bytes. A string of a table is a {@code short} length and UTF-8 bytes. The trailer is: the length
 * of the whole, where the keys begin, how many there are, where the tables begin, the number of
 * places, the most words of a name, each an {@code int}; eight bytes of the SHA-256 digest of
 * everything before the trailer; an {@code int} 0; the magic again.
 */
@NullMarked
package org.testigo.codebook.places;

import org.jspecify.annotations.NullMarked;
