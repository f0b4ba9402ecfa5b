package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an entity is mentioned. */
public enum MentionKind {
  /** By name. */
  NAME("name"),
  /** By a description. */
  NOMINAL("nominal"),
  /** By a pronoun. */
  PRONOUN("pronoun");

  private final String code;

  MentionKind(String code) {
    this.code = code;
  }

  /**
   * Returns the word that the JSON uses.
   *
   * @return the code
   */
  @JsonValue
  public String code() {
    return code;
  }
}
