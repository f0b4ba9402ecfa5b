/**
 * What must be known of an event to find the same event elsewhere? Small summaries of reports and
 * their events, which memory, an archive and a cluster can keep and compare without the records.
 */
@NullMarked
package org.testigo.incidents.sketch;

import org.jspecify.annotations.NullMarked;
