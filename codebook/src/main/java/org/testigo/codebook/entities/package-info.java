/**
 * Who is who? Nouns that name people and bodies by what they do, names of bodies, groups and people
 * with the dates of their offices, and the small words that the search for parties needs.
 */
@NullMarked
package org.testigo.codebook.entities;

import org.jspecify.annotations.NullMarked;
