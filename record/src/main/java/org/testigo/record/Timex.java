package org.testigo.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param id its id in the record, {@code t1}, {@code t2}, …
 * @param span its words
 * @param type its TimeML type
 * @param value its TIMEX3 value, or null where the text leaves it open
 * @param begin the first day that it may mean, or null
 * @param end the last day that it may mean, or null
 */
public record Timex(
    String id,
    Span span,
    TimexType type,
    @Nullable String value,
    @Nullable LocalDate begin,
    @Nullable LocalDate end) {}
