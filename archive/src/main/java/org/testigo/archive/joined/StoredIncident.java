package org.testigo.archive.joined;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.DateInterval;
import org.testigo.record.EventType;
import org.testigo.record.Place;

/**
 * An incident as the archive holds it: what it is found by, and the whole of it as JSON.
 *
 * @param id its id
 * @param type what happened
 * @param mode in which mode, or null
 * @param date when, or null
 * @param place where, or null
 * @param label a line that names it for people
 * @param members its events
 * @param json the whole incident, as its joiner wrote it
 */
public record StoredIncident(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable DateInterval date,
    @Nullable Place place,
    String label,
    List<Membership> members,
    String json) {
  /** Copies the list. */
  public StoredIncident {
    members = List.copyOf(members);
  }

  /**
   * Counts the reports that tell of it.
   *
   * @return how many
   */
  public long reports() {
    return members.stream().map(Membership::report).distinct().count();
  }
}
