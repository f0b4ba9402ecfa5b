package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an event happened, in the words of the report. */
public enum Status {
  /** It happened. */
  OCCURRED("occurred"),
  /** It is going on. */
  ONGOING("ongoing"),
  /** It is announced or planned. */
  FUTURE("future"),
  /** It would, could or might happen. */
  HYPOTHETICAL("hypothetical"),
  /** It depends on a condition. */
  CONDITIONAL("conditional"),
  /** It did not happen. */
  NEGATED("negated"),
  /** Someone rejects that it happened. */
  DENIED("denied"),
  /** It is reported as an accusation or a rumour only. */
  ALLEGED("alleged"),
  /** It is background far from the report's own time. */
  HISTORICAL("historical");

  private final String code;

  Status(String code) {
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
