package org.testigo.codebook.figures;

/** Which bound a qualifier makes of the number that it stands at. */
public enum Bound {
  /** The number is the least: "at least", "más de". */
  LOW,
  /** The number is the most: "nearly", "hasta". */
  HIGH,
  /** The number is only rounded: "about", "unos". */
  ABOUT
}
