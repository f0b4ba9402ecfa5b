/**
 * Do two reports tell of the same thing? Each kind of evidence (kind, date, place, parties,
 * figures, words) gives points for or against with its reason in words, or contradicts outright.
 */
@NullMarked
package org.testigo.incidents.compare;

import org.jspecify.annotations.NullMarked;
