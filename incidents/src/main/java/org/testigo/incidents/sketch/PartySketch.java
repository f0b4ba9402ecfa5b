package org.testigo.incidents.sketch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.EntityType;

/**
 * A party to an event.
 *
 * @param name its name or description
 * @param type what kind of party it is
 * @param named whether the name is a proper name rather than a description
 * @param country its country's code, or null
 * @param sectors its PLOVER sectors
 */
public record PartySketch(
    String name, EntityType type, boolean named, @Nullable String country, List<String> sectors) {
  /** Copies the list. */
  public PartySketch {
    sectors = List.copyOf(sectors);
  }
}
