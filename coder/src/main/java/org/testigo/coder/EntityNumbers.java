package org.testigo.coder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.commitments.CommitmentReading;
import org.testigo.coder.entities.EntityReading;
import org.testigo.coder.events.EventReading;
import org.testigo.record.MentionKind;

/**
 * Gives entities their ids. An entity is kept when it has a name or takes part in an event, a claim
 * or a commitment; a mere description that does nothing is left out of the record.
 */
final class EntityNumbers {
  private final @Nullable String[] ids;

  private EntityNumbers(@Nullable String[] ids) {
    this.ids = ids;
  }

  static EntityNumbers of(Findings found) {
    List<EntityReading> all = found.entities().all();
    BitSet kept = new BitSet(all.size());
    for (int entity = 0; entity < all.size(); entity++) {
      boolean named =
          all.get(entity).mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME);
      kept.set(entity, named);
    }
    for (EventReading event : found.events()) {
      event.actors().forEach(kept::set);
      event.recipients().forEach(kept::set);
    }
    for (ClaimReading claim : found.claims()) {
      claim.source().ifPresent(kept::set);
      claim.via().ifPresent(kept::set);
    }
    for (CommitmentReading commitment : found.commitments()) {
      commitment.by().ifPresent(kept::set);
      commitment.to().ifPresent(kept::set);
    }
    @Nullable String[] ids = new String[all.size()];
    int next = 1;
    for (int entity = kept.nextSetBit(0); entity >= 0; entity = kept.nextSetBit(entity + 1)) {
      ids[entity] = "e" + next++;
    }
    return new EntityNumbers(ids);
  }

  @Nullable String id(int entity) {
    return ids[entity];
  }

  @Nullable String id(OptionalInt entity) {
    return entity.isPresent() ? ids[entity.getAsInt()] : null;
  }

  List<String> ids(List<Integer> entities) {
    List<String> found = new ArrayList<>(entities.size());
    for (int entity : entities) {
      String id = ids[entity];
      if (id != null) {
        found.add(id);
      }
    }
    return found;
  }
}
