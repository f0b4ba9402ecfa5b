package org.testigo.record;

import org.jspecify.annotations.Nullable;

/**
 * What a reader of the record should distrust.
 *
 * @param kind a fixed word, such as {@code date-conflict}
 * @param message a sentence for people
 * @param span the words that it is about, or null
 */
public record Warning(String kind, String message, @Nullable Span span) {}
