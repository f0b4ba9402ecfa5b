package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the content of a claim is given. */
public enum Quotation {
  /** All of it in quotation marks. */
  DIRECT("direct"),
  /** None of it in quotation marks. */
  INDIRECT("indirect"),
  /** Part of it in quotation marks. */
  MIXED("mixed");

  private final String code;

  Quotation(String code) {
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
