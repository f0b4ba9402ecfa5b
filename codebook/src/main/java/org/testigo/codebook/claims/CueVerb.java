package org.testigo.codebook.claims;

import java.util.List;
import java.util.Set;
import org.testigo.record.ClaimAct;

/**
 * A verb of saying in one of its senses.
 *
 * @param words its lemma, and the words that must follow it ("call on")
 * @param reflexive whether it is found only with its reflexive pronoun
 * @param act what is done by saying it
 * @param plain whether the words that are said can tell the act better
 * @param takes what content it takes
 * @param prepositions those that open its content
 * @param hearerOut whether whoever is addressed stands outside the content
 */
public record CueVerb(
    List<String> words,
    boolean reflexive,
    ClaimAct act,
    boolean plain,
    Set<Complement> takes,
    List<String> prepositions,
    boolean hearerOut) {
  /** Copies the lists. */
  public CueVerb {
    words = List.copyOf(words);
    takes = Set.copyOf(takes);
    prepositions = List.copyOf(prepositions);
  }

  /**
   * Tells whether the verb takes a kind of content.
   *
   * @param complement the kind
   * @return whether it does
   */
  public boolean takes(Complement complement) {
    return takes.contains(complement);
  }
}
