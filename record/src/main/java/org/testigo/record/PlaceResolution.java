package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How large the named place is. */
public enum PlaceResolution {
  /** A part of a town. */
  SUB_CITY("sub-city"),
  /** A town. */
  CITY("city"),
  /** A second-level division. */
  DISTRICT("district"),
  /** A first-level division. */
  PROVINCE("province"),
  /** A country. */
  COUNTRY("country"),
  /** Anything larger or without borders. */
  REGION("region");

  private final String code;

  PlaceResolution(String code) {
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
