package org.testigo.coder.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.Phrase;
import org.testigo.record.DateInterval;
import org.testigo.record.Span;

/**
 * A figure as it was read.
 *
 * @param phrase qualifier and number in the sentence; the head is the number's last word
 * @param counted the token of what is counted, or -1
 * @param span its words in the text
 * @param value the number said, or null for a range or an indefinite number
 * @param low the lower bound that the words set, or null
 * @param high the upper bound that the words set, or null
 * @param qualifier the words that qualify it, or null
 * @param unit what is counted, or an ISO 4217 code for money
 * @param measure what is measured, or null
 * @param period since when and until when, or null
 */
public record FigureReading(
    Phrase phrase,
    int counted,
    Span span,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String qualifier,
    @Nullable String unit,
    @Nullable String measure,
    @Nullable DateInterval period) {}
