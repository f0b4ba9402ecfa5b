package org.testigo.archive.find;

import java.util.List;

/**
 * A piece of SQL that holds of one kind of item, with the values of its question marks.
 *
 * @param on the kind that it speaks of
 * @param sql the piece; names the table by the kind's alias
 * @param values the values
 */
record Condition(Kind on, String sql, List<Object> values) {
  Condition {
    values = List.copyOf(values);
  }

  static Condition of(Kind on, String sql, Object... values) {
    return new Condition(on, sql, List.of(values));
  }

  static Condition oneOf(Kind on, String column, List<String> values) {
    String marks = String.join(", ", values.stream().map(value -> "?").toList());
    return new Condition(
        on, on.alias() + "." + column + " IN (" + marks + ")", List.copyOf(values));
  }
}
