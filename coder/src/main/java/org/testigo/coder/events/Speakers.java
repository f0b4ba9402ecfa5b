package org.testigo.coder.events;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.record.EventType;

/**
 * Who acts by speaking? Where the verb of a speech act has no subject that is a party (dropped,
 * coordinated, or lost by the tree), its actor is the source of the claim that the verb is cue of.
 */
final class Speakers {
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.SUPPORT,
          EventType.THREATEN);

  private final List<ClaimReading> claims;

  Speakers(List<ClaimReading> claims) {
    this.claims = claims;
  }

  /** The source of the claim whose cue holds the trigger or its light verb, or empty. */
  OptionalInt of(Draft draft) {
    if (!SPOKEN.contains(draft.match.frame().type())) {
      return OptionalInt.empty();
    }
    for (ClaimReading claim : claims) {
      boolean cue =
          claim.cuePhrase().holds(draft.words.index, draft.match.head())
              || claim.cuePhrase().holds(draft.words.index, draft.match.light());
      if (cue && claim.source().isPresent()) {
        return claim.source();
      }
    }
    return OptionalInt.empty();
  }
}
