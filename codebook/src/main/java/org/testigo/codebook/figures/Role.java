package org.testigo.codebook.figures;

/** How a word must stand to what is counted for it to say what is measured. */
public enum Role {
  /** The counted undergo the verb: its object, its passive subject. */
  VERBS,
  /** The counted do it: the verb's subject. */
  SUBJECTS,
  /** The word is what is counted, or stands beside it: "12 dead", "personas heridas". */
  COUNTED,
  /** The counted stand after the noun and "of": "the release of 14". */
  OF,
  /**
   * The word is what is counted, and nothing else in the clause says more: "4 rifles" in a list.
   */
  LISTED
}
