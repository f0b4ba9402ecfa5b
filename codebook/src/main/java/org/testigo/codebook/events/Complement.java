package org.testigo.codebook.events;

/** What becomes of events in the clause or noun phrase that a trigger governs. */
public enum Complement {
  /** They are events by themselves. */
  KEPT,
  /** They are no events: what is asked, offered or refused stands in the commitment. */
  DROPPED,
  /** They are said to have happened. */
  ALLEGED,
  /** They are said not to have happened. */
  DENIED,
  /** They are to happen. */
  FUTURE,
  /** They may happen. */
  HYPOTHETICAL,
  /** They did not happen. */
  NEGATED
}
