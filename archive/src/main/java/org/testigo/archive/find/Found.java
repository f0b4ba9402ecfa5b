package org.testigo.archive.find;

/**
 * An item that passed the filters.
 *
 * @param report its report
 * @param kind its kind
 * @param place its place in its array of the record, from 0; 0 for a report
 */
public record Found(StoredReport report, Kind kind, int place) {}
