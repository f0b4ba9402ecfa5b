package org.testigo.codebook.entities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held.
 *
 * @param role the office's name, in English
 * @param sectors its PLOVER sectors
 * @param from its first day, or null where it is not known
 * @param to the day it ended, or null where it is open or not known
 */
public record Office(
    String role, List<String> sectors, @Nullable LocalDate from, @Nullable LocalDate to) {
  /** Copies the list. */
  public Office {
    sectors = List.copyOf(sectors);
  }

  /**
   * Tells whether the office is held on a day.
   *
   * @param day the day; null asks for offices that are still open
   * @return whether it is held
   */
  public boolean heldOn(@Nullable LocalDate day) {
    if (day == null) {
      return to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }
}
