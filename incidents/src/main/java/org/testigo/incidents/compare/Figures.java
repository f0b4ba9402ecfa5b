package org.testigo.incidents.compare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.copies.Folding;
import org.testigo.incidents.sketch.EventSketch;
import org.testigo.incidents.sketch.FigureTold;

/** Evidence from how many: the same number of the same measure, or numbers too far apart. */
final class Figures {
  /** Measures that count people or deeds, so that units need not be compared across languages. */
  private static final Set<String> COUNTS =
      Set.of("killed", "wounded", "injured", "detained", "displaced", "missing", "kidnapped");

  private Figures() {}

  /**
   * Compares the figures of two events.
   *
   * @param sameDay whether both fall on one day: then figures may differ as reports do; without a
   *     common day, other figures mean another event
   */
  static Optional<Evidence> compare(EventSketch a, EventSketch b, boolean sameDay) {
    Evidence best = null;
    Evidence worst = null;
    for (FigureTold one : a.figures()) {
      for (FigureTold other : b.figures()) {
        if (one.measure() != null && one.measure().equals(other.measure())) {
          Evidence evidence = compare(one, other, sameDay);
          if (best == null || evidence.points() > best.points()) {
            best = evidence;
          }
          boolean counted =
              COUNTS.contains(one.measure())
                  || (a.language().equals(b.language()) && otherThings(one, other));
          if (counted && (worst == null || evidence.points() < worst.points())) {
            worst = evidence;
          }
        }
      }
    }
    if (best != null && best.points() > 0) {
      return Optional.of(best);
    }
    return Optional.ofNullable(worst);
  }

  private static Evidence compare(FigureTold one, FigureTold other, boolean sameDay) {
    String both = " (" + one.words() + ", " + other.words() + ": " + one.measure() + ")";
    if (one.value() != null && other.value() != null && one.value().compareTo(other.value()) == 0) {
      boolean rare = one.value().doubleValue() >= 10;
      return Evidence.of(rare ? 2 : 1.5, "same figure" + both);
    }
    if (one.agrees(other)) {
      return Evidence.of(0.5, "figures that can both hold" + both);
    }
    if (!COUNTS.contains(String.valueOf(one.measure())) && otherThings(one, other)) {
      return Evidence.of(-2.5, "other things counted" + both);
    }
    double ratio = ratio(middle(one), middle(other));
    if (ratio <= 1.25) {
      return Evidence.of(0.25, "figures close to each other" + both);
    }
    return ratio <= 2
        ? Evidence.of(sameDay ? -0.75 : -2, "figures that differ" + both)
        : Evidence.of(sameDay ? -1.5 : -3, "figures far apart" + both);
  }

  /** Things counted, in one language, whose words have nothing in common: kilos, rifles. */
  private static boolean otherThings(FigureTold one, FigureTold other) {
    return one.unit() != null
        && other.unit() != null
        && Collections.disjoint(Folding.words(one.unit()), Folding.words(other.unit()));
  }

  private static double ratio(double one, double other) {
    return Math.max(one, other) / Math.max(1e-9, Math.min(one, other));
  }

  private static double middle(FigureTold figure) {
    BigDecimal number = firstOf(figure.value(), figure.low(), figure.high());
    return number == null ? 1 : number.doubleValue();
  }

  private static @Nullable BigDecimal firstOf(
      @Nullable BigDecimal a, @Nullable BigDecimal b, @Nullable BigDecimal c) {
    return a != null ? a : b != null ? b : c;
  }
}
