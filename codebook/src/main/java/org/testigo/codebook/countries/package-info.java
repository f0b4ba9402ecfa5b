/**
 * Which country is meant? Names, abbreviations, demonyms, capitals and money of the countries and
 * territories of the world, as the codebook folder {@code countries} has them.
 *
 * <p>A file holds {@code countries}, a list of entries with {@code code}, {@code name}, {@code es},
 * {@code also}, {@code es_also}, {@code demonyms}, {@code gentilicios}, {@code capitals}, {@code
 * currency}, {@code lat}, {@code lon}, {@code box} and {@code region}; or {@code currencies}, a
 * list of entries with {@code code}, {@code en}, {@code es} and {@code signs}. A later entry with
 * the same code replaces an earlier one.
 */
@NullMarked
package org.testigo.codebook.countries;

import org.jspecify.annotations.NullMarked;
