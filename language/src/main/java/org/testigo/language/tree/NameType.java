package org.testigo.language.tree;

/** What a proper name names. */
public enum NameType {
  /** A person. */
  PERSON,
  /** An organisation, an institution or a group. */
  ORGANIZATION,
  /** A place. */
  LOCATION,
  /** Anything else with a name: a work, an event, a law, a product. */
  OTHER
}
