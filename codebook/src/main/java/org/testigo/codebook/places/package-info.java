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
 */
@NullMarked
package org.testigo.codebook.places;

import org.jspecify.annotations.NullMarked;
