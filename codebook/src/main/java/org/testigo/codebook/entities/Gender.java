package org.testigo.codebook.entities;

/** Whether a word stands for a man or a woman, or is a masculine or feminine noun. */
public enum Gender {
  /** Masculine. */
  MASCULINE,
  /** Feminine. */
  FEMININE
}
