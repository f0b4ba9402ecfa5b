/** Which language is this text in? English, Spanish, or one that the reader does not read. */
@NullMarked
package org.testigo.language.detect;

import org.jspecify.annotations.NullMarked;
