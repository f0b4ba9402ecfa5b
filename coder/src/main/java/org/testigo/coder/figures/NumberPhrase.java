package org.testigo.coder.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what stands directly at it: qualifier, currency, percent sign.
 *
 * @param begin its first word
 * @param end one past its last word
 * @param number the first word of the number proper
 * @param numberEnd one past the last word of the number proper
 * @param value the number said, or null for a range or an indefinite number
 * @param low the lower bound that the words set, or null
 * @param high the upper bound that the words set, or null
 * @param qualifier the words that qualify it, or null
 * @param currency its currency, or null
 * @param percent whether it is a percentage
 */
record NumberPhrase(
    int begin,
    int end,
    int number,
    int numberEnd,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String qualifier,
    @Nullable String currency,
    boolean percent) {

  boolean isMoney() {
    return currency != null;
  }

  /** Returns whether the number said is one. */
  boolean isOne() {
    return value != null && value.compareTo(BigDecimal.ONE) == 0;
  }
}
