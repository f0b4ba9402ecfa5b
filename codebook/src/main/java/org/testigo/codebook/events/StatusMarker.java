package org.testigo.codebook.events;

import org.testigo.record.Status;

/**
 * A word that says whether something happened.
 *
 * @param kind how it does its work
 * @param status what it makes of the event
 * @param word the word or expression
 * @param file the file it stands in
 * @param line its line
 */
public record StatusMarker(StatusKind kind, Status status, String word, String file, int line) {}
