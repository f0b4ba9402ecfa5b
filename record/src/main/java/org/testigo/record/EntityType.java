package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of party an entity is. */
public enum EntityType {
  /** One human being. */
  PERSON("person"),
  /** A body with a name or a constitution. */
  ORGANIZATION("organization"),
  /** Several people without a constitution. */
  GROUP("group"),
  /** A country as such. */
  COUNTRY("country"),
  /** An office or a body of state, whoever holds it. */
  OFFICE("office");

  private final String code;

  EntityType(String code) {
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
