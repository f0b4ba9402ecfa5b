package org.testigo.incidents.sketch;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as one report gives it.
 *
 * @param report the id of the report
 * @param figure the id of the figure in its record
 * @param published when the report was published, or null
 * @param publisher who published it, or null
 * @param speaker who gives the figure, or null for the publisher's own voice
 * @param measure what is measured, or null
 * @param unit what is counted, or null
 * @param value the number said, or null
 * @param low the lower bound, or null
 * @param high the upper bound, or null
 * @param words the report's own words
 */
public record FigureTold(
    String report,
    String figure,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String speaker,
    @Nullable String measure,
    @Nullable String unit,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String words) {
  /**
   * Returns the least number that the words allow.
   *
   * @return the lower bound, or null where it is open
   */
  public @Nullable BigDecimal least() {
    return low != null ? low : high == null ? value : null;
  }

  /**
   * Returns the greatest number that the words allow.
   *
   * @return the upper bound, or null where it is open
   */
  public @Nullable BigDecimal most() {
    return high != null ? high : low == null ? value : null;
  }

  /**
   * Tells whether both figures can hold at once.
   *
   * @param other another figure of the same measure
   * @return whether their ranges meet
   */
  public boolean agrees(FigureTold other) {
    return !above(least(), other.most()) && !above(other.least(), most());
  }

  private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low != null && high != null && low.compareTo(high) > 0;
  }
}
