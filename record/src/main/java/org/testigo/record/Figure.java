package org.testigo.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that measures something of interest.
 *
 * @param id its id in the record, {@code f1}, {@code f2}, …
 * @param span its words: qualifier, number, currency
 * @param value the number said, or null for a range or an indefinite number
 * @param low the lower bound that the words set, or null
 * @param high the upper bound that the words set, or null
 * @param qualifier the words that qualify the number, or null
 * @param unit what is counted, or an ISO 4217 code for money
 * @param measure what is measured: {@code killed}, {@code detained}, {@code seized}, …
 * @param period since when and until when, or null
 * @param place id of the place that it counts in, or null
 * @param claim id of the claim that gives it, or null
 * @param event id of the event that it measures, or null
 */
public record Figure(
    String id,
    Span span,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String qualifier,
    @Nullable String unit,
    @Nullable String measure,
    @Nullable DateInterval period,
    @Nullable String place,
    @Nullable String claim,
    @Nullable String event) {}
