package org.testigo.intake.bytes;

import java.io.IOException;

/** Input goes beyond a stated limit. */
public final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String remedy;

  /**
   * Makes an exception.
   *
   * @param code the code of the problem
   * @param message which limit, and what it is
   * @param remedy what would be right
   */
  public LimitException(String code, String message, String remedy) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }

  /**
   * Returns the code of the problem.
   *
   * @return a fixed word
   */
  public String code() {
    return code;
  }

  /**
   * Returns what would be right.
   *
   * @return the remedy
   */
  public String remedy() {
    return remedy;
  }
}
