package org.testigo.codebook.entities;

/** What kind of party a noun names. */
public enum AgentKind {
  /** One human being. */
  PERSON,
  /** One human being by his or her office. */
  OFFICIAL,
  /** Several people without a constitution. */
  GROUP,
  /** A body of state. */
  BODY,
  /** Any other body with a name or a constitution. */
  ORGANIZATION,
  /** No party: a fixed phrase that only holds an agent noun. */
  NOTHING;

  /**
   * Tells whether the noun names human beings, not bodies or groups.
   *
   * @return whether its singular is one human being
   */
  public boolean human() {
    return this == PERSON || this == OFFICIAL;
  }
}
