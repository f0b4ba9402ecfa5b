package org.testigo.archive.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The condition of a whole query, with its values in the order of their question marks. */
final class Sql {
  private final String where;
  private final List<Object> values;

  private Sql(String where, List<Object> values) {
    this.where = where;
    this.values = values;
  }

  static Sql of(Query query) {
    Map<Kind, List<Condition>> byKind = new EnumMap<>(Kind.class);
    for (Filter filter : query.filters()) {
      Condition condition = filter.condition(query.kind());
      byKind.computeIfAbsent(condition.on(), kind -> new ArrayList<>()).add(condition);
    }
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    byKind.forEach(
        (on, conditions) -> {
          String all = String.join(" AND ", conditions.stream().map(Condition::sql).toList());
          boolean own = on == query.kind();
          parts.add(own ? "(" + all + ")" : Links.of(query.kind(), on) + all + ")");
          conditions.forEach(condition -> values.addAll(condition.values()));
        });
    return new Sql(parts.isEmpty() ? "TRUE" : String.join(" AND ", parts), values);
  }

  String where() {
    return where;
  }

  Object[] values() {
    return values.toArray();
  }
}
