package org.testigo.incidents.compare;

import java.util.Optional;
import org.testigo.incidents.sketch.Days;
import org.testigo.incidents.sketch.EventSketch;

/** Evidence from when. */
final class Dates {
  /** From how many points on both events fall on one day. */
  static final double SAME_DAY = 1.75;

  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private Dates() {}

  static Optional<Evidence> compare(EventSketch a, EventSketch b) {
    Days one = a.days();
    Days other = b.days();
    if (one == null || other == null) {
      return Optional.of(Evidence.of(-0.5, "a report without any date"));
    }
    long gap = one.gap(other);
    String both = " (" + one + ", " + other + ")";
    if (one.basis() == Days.Basis.PUBLISHED || other.basis() == Days.Basis.PUBLISHED) {
      return Optional.of(publication(gap, both));
    }
    if (one.basis() == Days.Basis.NEAR || other.basis() == Days.Basis.NEAR) {
      return Optional.of(near(one, other, gap, both));
    }
    if (gap > 1) {
      return Optional.of(Evidence.contradiction("different days" + both));
    }
    long longer = Math.max(one.length(), other.length());
    if (gap == 1) {
      return Optional.of(
          longer <= 2
              ? Evidence.of(0.5, "one day apart, as over a night" + both)
              : Evidence.of(-1, "one day apart" + both));
    }
    if (longer == 1) {
      return Optional.of(Evidence.of(2, "same day (" + one + ")"));
    }
    if (longer <= WEEK) {
      return Optional.of(Evidence.of(1, "days that meet" + both));
    }
    return longer <= MONTH
        ? Optional.of(Evidence.of(0.5, "days that meet" + both))
        : Optional.of(Evidence.of(-0.5, "a stretch too long to tell" + both));
  }

  /** The only date in a sentence is mostly, not always, that of its events. */
  private static Evidence near(Days one, Days other, long gap, String both) {
    if (gap == 0) {
      boolean day = one.length() == 1 && other.length() == 1;
      return Evidence.of(
          day ? 1.75 : 0.5, (day ? "same day, as far as told" : "days that meet") + both);
    }
    return gap == 1
        ? Evidence.of(0.25, "one day apart, as far as told" + both)
        : Evidence.of(-2.5, "different days, as far as told" + both);
  }

  private static Evidence publication(long gap, String both) {
    if (gap == 0) {
      return Evidence.of(0.75, "no day stated, but told in the same days" + both);
    }
    return gap <= 2
        ? Evidence.of(-0.5, "no day stated, and told on other days" + both)
        : Evidence.contradiction("told on other days" + both);
  }
}
