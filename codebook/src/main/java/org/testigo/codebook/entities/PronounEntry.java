package org.testigo.codebook.entities;

import org.jspecify.annotations.Nullable;

/**
 * What a pronoun can stand for.
 *
 * @param plural whether it stands for several; null where it does not tell
 * @param gender its gender, or null where it does not tell
 * @param refers what kind of party it stands for
 * @param use how it finds its party
 */
public record PronounEntry(
    @Nullable Boolean plural, @Nullable Gender gender, Refers refers, Use use) {
  /** What kind of party a pronoun stands for. */
  public enum Refers {
    /** A human being. */
    PERSON,
    /** A body, a group or a country. */
    BODY,
    /** Any party. */
    ANY
  }

  /** How a pronoun finds its party. */
  public enum Use {
    /** It looks back for a party named before. */
    PERSONAL,
    /** It leans on a verb and looks back for a party named before. */
    CLITIC,
    /** It points to the noun that its clause modifies. */
    RELATIVE,
    /** It stands for people not named before. */
    NEW
  }
}
