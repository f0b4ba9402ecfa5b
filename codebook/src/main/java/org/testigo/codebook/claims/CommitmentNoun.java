package org.testigo.codebook.claims;

import java.util.Set;
import org.testigo.record.CommitmentKind;

/**
 * A noun that names a commitment.
 *
 * @param lemma the noun
 * @param kind the kind of commitment
 * @param opens the words that open what is offered, promised, …
 */
public record CommitmentNoun(String lemma, CommitmentKind kind, Set<String> opens) {
  /** Copies the set. */
  public CommitmentNoun {
    opens = Set.copyOf(opens);
  }
}
