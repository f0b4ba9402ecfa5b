/**
 * What do all steps read? The report with its sentences, paragraphs and quotations.
 *
 * <p>A leaf: it imports no other package of the coder. Offsets are UTF-16 offsets into the report's
 * text until the record is finished.
 */
@NullMarked
package org.testigo.coder.text;

import org.jspecify.annotations.NullMarked;
