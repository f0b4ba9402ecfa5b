package org.testigo.archive.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the items of a report have in the tables: the report's number times 65,536 plus
 * the item's place in its array, from 1.
 */
public final class Numbers {
  private static final int BITS = 16;
  private static final int MOST = (1 << BITS) - 1;

  private final long report;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Numbers the items of one array.
   *
   * @param report the report's number
   * @param items the items
   * @param id gives the id that an item has in the record
   * @param <T> what the items are
   */
  public <T> Numbers(long report, List<T> items, Function<T, String> id) {
    if (items.size() > MOST) {
      throw new IllegalArgumentException(items.size() + " items; a report has at most " + MOST);
    }
    this.report = report;
    for (int i = 0; i < items.size(); i++) {
      places.putIfAbsent(id.apply(items.get(i)), i + 1);
    }
  }

  /**
   * Numbers an item.
   *
   * @param report the report's number
   * @param place the item's place in its array, from 1
   * @return the item's number
   */
  public static long of(long report, int place) {
    return (report << BITS) + place;
  }

  /**
   * Tells the report of an item.
   *
   * @param item the item's number
   * @return the report's number
   */
  public static long report(long item) {
    return item >> BITS;
  }

  /**
   * Tells the place of an item in its array.
   *
   * @param item the item's number
   * @return the place, from 1
   */
  public static int place(long item) {
    return (int) (item & MOST);
  }

  /** The number of the item with an id, or null where there is none. */
  @Nullable Long of(@Nullable String id) {
    Integer place = id == null ? null : places.get(id);
    return place == null ? null : of(report, place);
  }

  /** The numbers of the items with these ids, each once. */
  List<Long> all(List<String> ids) {
    List<Long> numbers = new ArrayList<>();
    for (String id : ids) {
      Long number = of(id);
      if (number != null && !numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
