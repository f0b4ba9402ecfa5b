package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the date of publication comes from. */
public enum PublishedFrom {
  /** The reader of the report gave it. */
  GIVEN("given"),
  /** The file says it. */
  METADATA("metadata"),
  /** The text says it. */
  TEXT("text"),
  /** Nowhere. */
  UNKNOWN("unknown");

  private final String code;

  PublishedFrom(String code) {
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
