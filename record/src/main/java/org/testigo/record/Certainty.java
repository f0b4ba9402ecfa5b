package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How sure a claim is in its own words. */
public enum Certainty {
  /** Said outright. */
  ASSERTED("asserted"),
  /** Said with reserve. */
  HEDGED("hedged"),
  /** Passed on as hearsay. */
  RUMOURED("rumoured");

  private final String code;

  Certainty(String code) {
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
