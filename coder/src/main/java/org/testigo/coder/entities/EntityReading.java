package org.testigo.coder.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.record.EntityType;

/**
 * An entity as it was read.
 *
 * @param name its fullest name or description
 * @param type what kind of party it is
 * @param country its country code as of the report's date, or null
 * @param sectors its PLOVER sectors as of the report's date
 * @param roles its offices and roles
 * @param mentions its mentions, in the order of the text
 */
public record EntityReading(
    String name,
    EntityType type,
    @Nullable String country,
    List<String> sectors,
    List<String> roles,
    List<EntityMention> mentions) {
  /** Copies the lists. */
  public EntityReading {
    sectors = List.copyOf(sectors);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
