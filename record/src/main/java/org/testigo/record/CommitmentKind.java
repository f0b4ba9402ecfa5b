package org.testigo.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a party binds itself or another to. */
public enum CommitmentKind {
  /** An offer. */
  OFFER("offer"),
  /** A promise. */
  PROMISE("promise"),
  /** An acceptance. */
  ACCEPTANCE("acceptance"),
  /** A refusal. */
  REFUSAL("refusal"),
  /** A demand. */
  DEMAND("demand");

  private final String code;

  CommitmentKind(String code) {
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
