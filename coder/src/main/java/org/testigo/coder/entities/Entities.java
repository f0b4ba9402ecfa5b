package org.testigo.coder.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.testigo.coder.text.Phrase;

/** The entities of a report, found again by the word that heads a mention. Immutable. */
public final class Entities {
  private final List<EntityReading> all;
  private final Map<Long, Integer> byHead;

  /**
   * Indexes entities.
   *
   * @param all the entities, in the order of their first mention
   */
  public Entities(List<EntityReading> all) {
    this.all = List.copyOf(all);
    this.byHead = new HashMap<>();
    for (int entity = 0; entity < this.all.size(); entity++) {
      for (EntityMention mention : this.all.get(entity).mentions()) {
        byHead.putIfAbsent(key(mention.phrase().sentence(), mention.phrase().head()), entity);
      }
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /**
   * Returns all entities.
   *
   * @return the entities, in the order of their first mention
   */
  public List<EntityReading> all() {
    return all;
  }

  /**
   * Returns an entity.
   *
   * @param entity its index
   * @return the entity
   */
  public EntityReading get(int entity) {
    return all.get(entity);
  }

  /**
   * Finds the entity that has a mention headed by a word.
   *
   * @param sentence the sentence
   * @param head the word
   * @return the entity's index, or empty
   */
  public OptionalInt headedBy(int sentence, int head) {
    Integer entity = byHead.get(key(sentence, head));
    return entity == null ? OptionalInt.empty() : OptionalInt.of(entity);
  }

  /**
   * Finds the entity whose shortest mention holds a word.
   *
   * @param sentence the sentence
   * @param token the word
   * @return the entity's index, or empty
   */
  public OptionalInt holding(int sentence, int token) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int entity = 0; entity < all.size(); entity++) {
      for (EntityMention mention : all.get(entity).mentions()) {
        Phrase phrase = mention.phrase();
        if (phrase.holds(sentence, token) && phrase.end() - phrase.begin() < length) {
          best = entity;
          length = phrase.end() - phrase.begin();
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
