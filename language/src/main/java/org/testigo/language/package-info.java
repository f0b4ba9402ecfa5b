/**
 * What does the text say, word by word? The front door of the language layer: {@link
 * org.testigo.language.LanguageReader} turns text into sentences.
 */
@NullMarked
package org.testigo.language;

import org.jspecify.annotations.NullMarked;
