package org.testigo.record;

/**
 * The sixteen event types of PLOVER (manual of 2024); definitions and scores stand in the codebook.
 */
public enum EventType {
  /** Verbal cooperation. */
  AGREE,
  /** Verbal cooperation. */
  CONSULT,
  /** Verbal cooperation. */
  SUPPORT,
  /** Verbal cooperation. */
  CONCEDE,
  /** Material cooperation. */
  COOPERATE,
  /** Material cooperation. */
  AID,
  /** Material cooperation. */
  RETREAT,
  /** Verbal conflict. */
  REQUEST,
  /** Verbal conflict. */
  ACCUSE,
  /** Verbal conflict. */
  REJECT,
  /** Verbal conflict. */
  THREATEN,
  /** Material conflict. */
  PROTEST,
  /** Material conflict. */
  SANCTION,
  /** Material conflict. */
  MOBILIZE,
  /** Material conflict. */
  COERCE,
  /** Material conflict. */
  ASSAULT
}
