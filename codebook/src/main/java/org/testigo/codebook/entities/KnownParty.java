package org.testigo.codebook.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body, a group or a person that the codebook knows by name.
 *
 * @param names its names, the fullest in the text's language first
 * @param kind what kind of party it is
 * @param country its country code as PLOVER has it, or null
 * @param sectors its PLOVER sectors; those of a person come with the offices
 * @param gender whether a person is a man or a woman, else null
 * @param offices a person's offices
 * @param designations who designated it as a terrorist organization
 */
public record KnownParty(
    List<String> names,
    AgentKind kind,
    @Nullable String country,
    List<String> sectors,
    @Nullable Gender gender,
    List<Office> offices,
    List<Designation> designations) {
  /** Copies the lists. */
  public KnownParty {
    names = List.copyOf(names);
    sectors = List.copyOf(sectors);
    offices = List.copyOf(offices);
    designations = List.copyOf(designations);
  }

  /**
   * Returns the sectors as of a day: those of the offices held then, the elite outside them.
   *
   * @param day the day, or null for today's state as far as it is known
   * @return the PLOVER sectors
   */
  public List<String> sectorsOn(@Nullable LocalDate day) {
    if (kind != AgentKind.PERSON) {
      return sectors;
    }
    List<String> held = new ArrayList<>();
    boolean any = false;
    for (Office office : offices) {
      if (office.heldOn(day)) {
        any = true;
        office.sectors().stream().filter(sector -> !held.contains(sector)).forEach(held::add);
      }
    }
    return any ? List.copyOf(held) : List.of("ELI");
  }

  /**
   * Returns the offices held on a day.
   *
   * @param day the day, or null for today's state as far as it is known
   * @return the names of the offices, in English
   */
  public List<String> rolesOn(@Nullable LocalDate day) {
    return offices.stream().filter(office -> office.heldOn(day)).map(Office::role).toList();
  }
}
