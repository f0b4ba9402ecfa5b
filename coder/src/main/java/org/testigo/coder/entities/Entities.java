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
  private final Map<Long, Integer> asides;

  /**
   * Indexes entities.
   *
   * @param all the entities, in the order of their first mention
   */
  public Entities(List<EntityReading> all) {
    this(all, Map.of());
  }

  /**
   * Indexes entities.
   *
   * @param asides the countries that words tell of in passing, by {@link #key}
   */
  Entities(List<EntityReading> all, Map<Long, Integer> asides) {
    this.all = List.copyOf(all);
    this.asides = Map.copyOf(asides);
    this.byHead = new HashMap<>();
    for (int entity = 0; entity < this.all.size(); entity++) {
      for (EntityMention mention : this.all.get(entity).mentions()) {
        long key = key(mention.phrase().sentence(), mention.phrase().head());
        if (!asides.containsKey(key)) {
          byHead.putIfAbsent(key, entity);
        }
      }
    }
  }

  static long key(int sentence, int token) {
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
   * Finds the country that a word tells of in passing: as an adjective, or as where something is.
   *
   * @param sentence the sentence
   * @param token the word
   * @return the index of the country's entity, or empty
   */
  public OptionalInt aside(int sentence, int token) {
    Integer entity = asides.get(key(sentence, token));
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
        boolean aside = asides.containsKey(key(phrase.sentence(), phrase.head()));
        if (!aside && phrase.holds(sentence, token) && phrase.end() - phrase.begin() < length) {
          best = entity;
          length = phrase.end() - phrase.begin();
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
