package org.testigo.coder.attribution;

/** What a word does in an attribution; the order is that of the classes in the model. */
public enum Role {
  /** Nothing. */
  NONE,
  /** It names the source. */
  SOURCE,
  /** It attributes. */
  CUE,
  /** It is attributed. */
  CONTENT;

  private static final Role[] ALL = values();

  /** How many there are. */
  public static final int COUNT = ALL.length;

  /**
   * Returns the number of the role's class in the model.
   *
   * @return the number
   */
  public int number() {
    return this == NONE ? 0 : this == SOURCE ? 1 : this == CUE ? 2 : 3;
  }

  static Role of(int number) {
    return ALL[number];
  }
}
