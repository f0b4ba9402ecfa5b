package org.testigo.coder.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.text.Phrase;
import org.testigo.record.Span;
import org.testigo.record.TimexType;

/**
 * A time expression as it was read.
 *
 * @param phrase its words in the sentence
 * @param span its words in the text
 * @param type its TimeML type
 * @param value its TIMEX3 value, or null where the text leaves it open
 * @param begin the first day that it may mean, or null
 * @param end the last day that it may mean, or null
 */
public record TimeReading(
    Phrase phrase,
    Span span,
    TimexType type,
    @Nullable String value,
    @Nullable LocalDate begin,
    @Nullable LocalDate end) {}
