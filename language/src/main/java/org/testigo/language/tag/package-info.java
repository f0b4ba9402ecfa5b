/** Which part of speech and which features has each word? A greedy tagger over hashed features. */
@NullMarked
package org.testigo.language.tag;

import org.jspecify.annotations.NullMarked;
