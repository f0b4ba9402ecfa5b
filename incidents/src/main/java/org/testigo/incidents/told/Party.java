package org.testigo.incidents.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party to an incident.
 *
 * @param name the fullest of its names
 * @param country its country's code, or null
 * @param sectors its PLOVER sectors
 * @param reports how many reports name it
 */
public record Party(String name, @Nullable String country, List<String> sectors, int reports) {
  /** Copies the list. */
  public Party {
    sectors = List.copyOf(sectors);
  }
}
