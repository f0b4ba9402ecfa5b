/**
 * What comes out? The record of a report: who did what to whom, where, when, and who says so, each
 * part pointing to its words.
 *
 * <p>The classes are the JSON, field by field and in its order. Spans are half-open stretches
 * {@code [begin, end)} of the report's text; in a finished record they count Unicode code points.
 * The schema stands beside them as {@code record.schema.json}.
 */
@NullMarked
package org.testigo.record;

import org.jspecify.annotations.NullMarked;
