package org.testigo.codebook.events;

/** What kind of words name the event in a frame. */
public enum FrameKind {
  /** A verb. */
  VERB,
  /** A noun. */
  NOUN,
  /** A noun that hangs on a verb of little meaning. */
  LIGHT,
  /** A predicate adjective or a participle. */
  ADJECTIVE,
  /** Fixed words. */
  IDIOM
}
