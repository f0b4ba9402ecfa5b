/** Which words are names, and of what? A tagger of persons, organizations, places and others. */
@NullMarked
package org.testigo.language.name;

import org.jspecify.annotations.NullMarked;
