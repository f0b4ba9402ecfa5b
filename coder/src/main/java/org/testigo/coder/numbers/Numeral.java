package org.testigo.coder.numbers;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param begin its first word
 * @param end one past its last word
 * @param value the number, or the least that an indefinite plural can mean
 * @param indefinite whether it is an indefinite plural ("dozens", "miles")
 * @param digits whether it begins with digits
 * @param scale what its scale words multiply with, 1 without any
 */
public record Numeral(
    int begin, int end, BigDecimal value, boolean indefinite, boolean digits, BigDecimal scale) {}
