package org.testigo.coder.events;

import org.testigo.record.Status;

/**
 * A status with the rule and the words that decided it.
 *
 * @param status the status
 * @param reason the rule and the words, for people
 */
record StatusVerdict(Status status, String reason) {}
