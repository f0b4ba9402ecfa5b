package org.testigo.language.name;

import org.testigo.language.tree.NameType;

/**
 * The labels of words inside and outside names: O, and B or I with a type (IOB2). They are written
 * {@code O}, {@code B-PERSON}, {@code I-PERSON} and so on.
 */
@SuppressWarnings("EnumOrdinal") // an enum's place is its slot in flat arrays
public final class NameLabels {
  /** Outside names. */
  public static final int OUTSIDE = 0;

  /** The number of labels. */
  public static final int COUNT = 1 + 2 * NameType.values().length;

  private NameLabels() {}

  /**
   * Returns the label of the first word of a name.
   *
   * @param type what it names
   * @return the label
   */
  public static int begin(NameType type) {
    return 1 + 2 * type.ordinal();
  }

  /**
   * Returns the label of the other words of a name.
   *
   * @param type what it names
   * @return the label
   */
  public static int inside(NameType type) {
    return 2 + 2 * type.ordinal();
  }

  /**
   * Tells whether a label may follow another: an inside only after its own kind.
   *
   * @param before the label of the word before, or {@link #OUTSIDE} at the beginning
   * @param label the label
   * @return whether they go together
   */
  public static boolean follows(int before, int label) {
    return label == OUTSIDE || label % 2 == 1 || before == label || before == label - 1;
  }

  /**
   * Returns a label as it is written.
   *
   * @param label the label
   * @return its name
   */
  public static String name(int label) {
    if (label == OUTSIDE) {
      return "O";
    }
    return (label % 2 == 1 ? "B-" : "I-") + NameType.values()[(label - 1) / 2];
  }
}
