package org.testigo.codebook.events;

/** How a marker of status does its work. */
public enum StatusKind {
  /** A negating word in the clause, or a determiner of a participant: not, nobody, sin. */
  NEGATION,
  /** An auxiliary of the verb: could, will, podría. */
  AUXILIARY,
  /** An auxiliary that stands for the future of what was said in the past: would. */
  BACKSHIFT,
  /** A word that opens the clause: if, unless, si. */
  MARK,
  /** A verb, noun or adjective that governs the event: fail, plan, rumor. */
  GOVERNOR,
  /** A word that qualifies the event: alleged, presunto, reportedly. */
  MODIFIER,
  /** Words of the clause that put it far back: in the days of. */
  PAST,
  /** An inflection of the verb, written Name=Value or Name=Value|Name=Value. */
  FORM
}
