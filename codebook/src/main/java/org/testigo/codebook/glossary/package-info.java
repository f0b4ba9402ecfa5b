/** What does a code mean? One sentence for each code of a record and each relation of a tree. */
@NullMarked
package org.testigo.codebook.glossary;

import org.jspecify.annotations.NullMarked;
