package org.testigo.archive.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days from one to another. */
final class DateCondition {
  private DateCondition() {}

  /** The item's date may lie within; one without a date does not. */
  static Condition overlap(Kind on, @Nullable LocalDate from, @Nullable LocalDate to) {
    String begin = on.alias() + ".\"begin\"";
    String end = on.alias() + ".\"end\"";
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (from != null) {
      parts.add("(" + end + " >= ? OR (" + end + " IS NULL AND " + begin + " IS NOT NULL))");
      values.add(from.toString());
    }
    if (to != null) {
      parts.add("(" + begin + " <= ? OR (" + begin + " IS NULL AND " + end + " IS NOT NULL))");
      values.add(to.toString());
    }
    return new Condition(on, parts.isEmpty() ? "TRUE" : String.join(" AND ", parts), values);
  }

  static Condition published(@Nullable LocalDate from, @Nullable LocalDate to) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (from != null) {
      parts.add("r.published >= ?");
      values.add(from.toString());
    }
    if (to != null) {
      parts.add("r.published <= ?");
      values.add(to.toString());
    }
    return new Condition(
        Kind.REPORTS, parts.isEmpty() ? "TRUE" : String.join(" AND ", parts), values);
  }
}
