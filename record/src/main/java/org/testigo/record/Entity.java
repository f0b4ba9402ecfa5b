package org.testigo.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party: who acts, is acted upon, or speaks.
 *
 * @param id its id in the record, {@code e1}, {@code e2}, …
 * @param name its fullest name or, without one, its fullest description
 * @param type what kind of party it is
 * @param country its ISO 3166-1 alpha-3 or PLOVER code (IGO, NGO, …), or null
 * @param sectors its PLOVER sectors
 * @param roles its offices and roles, as the report or the codebook names them
 * @param mentions its mentions, in the order of the text
 */
public record Entity(
    String id,
    String name,
    EntityType type,
    @Nullable String country,
    List<String> sectors,
    List<String> roles,
    List<Mention> mentions) {
  /** Copies the lists. */
  public Entity {
    sectors = List.copyOf(sectors);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
