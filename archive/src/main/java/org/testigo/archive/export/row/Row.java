package org.testigo.archive.export.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one row, in the order of the columns; null and empty mean unknown. */
final class Row {
  private final List<@Nullable Object> cells = new ArrayList<>();

  Row add(@Nullable String words) {
    cells.add(words == null || words.isEmpty() ? null : words);
    return this;
  }

  Row add(@Nullable LocalDate day) {
    return add(day == null ? null : day.toString());
  }

  Row add(@Nullable Double number) {
    cells.add(number);
    return this;
  }

  Row add(@Nullable BigDecimal number) {
    cells.add(number == null ? null : Double.valueOf(number.doubleValue()));
    return this;
  }

  Row add(@Nullable Integer number) {
    cells.add(number == null ? null : Long.valueOf(number.longValue()));
    return this;
  }

  Row add(long number) {
    cells.add(Long.valueOf(number));
    return this;
  }

  Row list(List<String> words) {
    return add(String.join("; ", words));
  }

  Row empty(int count) {
    for (int i = 0; i < count; i++) {
      cells.add(null);
    }
    return this;
  }

  List<@Nullable Object> cells() {
    return Collections.unmodifiableList(cells);
  }
}
