package org.testigo.record;

/**
 * What the report is about.
 *
 * @param label a label
 * @param score between 0 and 1
 */
public record Topic(String label, double score) {}
