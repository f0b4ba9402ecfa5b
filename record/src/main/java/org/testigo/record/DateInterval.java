package org.testigo.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param begin the first day, or null where it is open
 * @param end the last day, inclusive, or null where it is open
 */
public record DateInterval(@Nullable LocalDate begin, @Nullable LocalDate end) {}
