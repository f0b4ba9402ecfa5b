package org.testigo.archive.keep;

/** What became of a report that was to be added. */
public enum Kept {
  /** It was added. */
  ADDED,
  /** It was there already, from the same place. */
  THERE_ALREADY,
  /** It was there already, from another place; the new place was noted. */
  MET_ELSEWHERE
}
