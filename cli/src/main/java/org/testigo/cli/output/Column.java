package org.testigo.cli.output;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testigo.archive.find.Found;

/**
 * One column of a table of found items.
 *
 * @param name its name
 * @param value gives its value: a string, a number, a list of strings, or null where unknown
 */
record Column(String name, Function<FoundItem, @Nullable Object> value) {
  /** What columns read: an item, its report and its report's text. */
  record FoundItem(Found found, RecordText text) {}
}
