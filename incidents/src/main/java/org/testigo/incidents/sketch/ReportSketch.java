package org.testigo.incidents.sketch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testigo.incidents.copies.Signature;

/**
 * A report, as far as joining needs it.
 *
 * @param report its id
 * @param publisher who published it, or null
 * @param published when, or null
 * @param language its language
 * @param signature the MinHash signature of its text
 * @param numbers the numbers in its text, in digits: copies agree in them
 * @param names the proper names in its text, folded: copies agree in them too
 * @param events its events, but those that are only imagined
 */
public record ReportSketch(
    String report,
    @Nullable String publisher,
    @Nullable LocalDate published,
    String language,
    Signature signature,
    Set<String> numbers,
    Set<String> names,
    List<EventSketch> events) {
  /** Copies the collections; the set is kept in order. */
  public ReportSketch {
    numbers = java.util.Collections.unmodifiableSet(new TreeSet<>(numbers));
    names = java.util.Collections.unmodifiableSet(new TreeSet<>(names));
    events = List.copyOf(events);
  }
}
