package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a source does by saying it. */
public enum ClaimAct {
  /** States it. */
  STATE("state"),
  /** Denies it. */
  DENY("deny"),
  /** Accuses someone. */
  ACCUSE("accuse"),
  /** Urges someone. */
  URGE("urge"),
  /** Demands it. */
  DEMAND("demand"),
  /** Offers it. */
  OFFER("offer"),
  /** Accepts it. */
  ACCEPT("accept"),
  /** Refuses it. */
  REFUSE("refuse"),
  /** Promises or announces a deed of its own. */
  PROMISE("promise"),
  /** Threatens. */
  THREATEN("threaten"),
  /** Warns. */
  WARN("warn"),
  /** Estimates. */
  ESTIMATE("estimate"),
  /** Guesses. */
  SPECULATE("speculate"),
  /** Asks for it. */
  ASK("ask"),
  /** Praises or thanks. */
  PRAISE("praise");

  private final String code;

  ClaimAct(String code) {
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
