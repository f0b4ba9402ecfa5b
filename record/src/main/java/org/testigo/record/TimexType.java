package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** The type of a time expression, as in TimeML. */
public enum TimexType {
  /** A date. */
  DATE("DATE"),
  /** A time of day. */
  TIME("TIME"),
  /** A duration. */
  DURATION("DURATION"),
  /** A repeated time. */
  SET("SET");

  private final String code;

  TimexType(String code) {
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
