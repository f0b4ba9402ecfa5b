package org.testigo.codebook.claims;

/** How what is said can hang on a verb of saying. */
public enum Complement {
  /** As a clause or a quotation. */
  CLAUSE,
  /** As a noun phrase: "rejected the findings". */
  OBJECT,
  /** As an infinitive: "offered to donate". */
  INFINITIVE,
  /** As a gerund: "denied having fired". */
  GERUND,
  /** Together with whoever is addressed: "urged Ecuador to ensure". */
  PLEA,
  /** After "as" or its like: "described the raid as a massacre". */
  AS,
  /** As what something is called: "called the vote a fraud". */
  NAME,
  /** As an object with a number: "put the toll at 23". */
  NUMBER
}
