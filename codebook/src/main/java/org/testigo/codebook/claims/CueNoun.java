package org.testigo.codebook.claims;

import java.util.Set;
import org.testigo.record.ClaimAct;

/**
 * A noun of saying.
 *
 * @param lemma the noun
 * @param act what is done by saying it
 * @param alone whether it counts without a clause and without anybody who makes it
 * @param plural whether it counts in the plural only
 * @param clause whether a clause can be its content
 * @param infinitive whether an infinitive can be its content
 * @param prepositions those that open its content
 */
public record CueNoun(
    String lemma,
    ClaimAct act,
    boolean alone,
    boolean plural,
    boolean clause,
    boolean infinitive,
    Set<String> prepositions) {
  /** Copies the set. */
  public CueNoun {
    prepositions = Set.copyOf(prepositions);
  }
}
