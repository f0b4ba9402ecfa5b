package org.testigo.archive.find;

import java.util.ArrayList;
import java.util.List;

/**
 * What is asked for: items of a kind that pass all filters.
 *
 * @param kind the kind
 * @param filters the filters
 */
public record Query(Kind kind, List<Filter> filters) {
  /** Copies the list. */
  public Query {
    filters = List.copyOf(filters);
  }

  /**
   * Asks for all items of a kind.
   *
   * @param kind the kind
   * @return the query
   */
  public static Query all(Kind kind) {
    return new Query(kind, List.of());
  }

  /**
   * Adds a filter.
   *
   * @param filter the filter
   * @return the narrower query
   */
  public Query with(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new Query(kind, more);
  }

  /**
   * Leaves a filter out.
   *
   * @param place its place in the list, from 0
   * @return the wider query
   */
  public Query without(int place) {
    List<Filter> fewer = new ArrayList<>(filters);
    fewer.remove(place);
    return new Query(kind, fewer);
  }
}
