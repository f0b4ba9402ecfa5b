/**
 * What is in it? Turns what a person asks for into one SQL question with bound values, and its
 * answer back into reports and the items of their records.
 *
 * <p>A {@link org.testigo.archive.find.Query} names the {@link org.testigo.archive.find.Kind} of
 * item wanted and the {@link org.testigo.archive.find.Filter}s that it must pass. A filter speaks
 * of reports, events, claims, figures or commitments; one that speaks of another kind than the
 * wanted is passed by the items that are linked to such a one (a claim to the events that it tells
 * of), and all filters that speak of the same kind must hold of the same item.
 */
@NullMarked
package org.testigo.archive.find;

import org.jspecify.annotations.NullMarked;
