package org.testigo.codebook.claims;

import java.util.List;
import org.testigo.record.ClaimAct;

/**
 * Words that name a source without a verb: "according to".
 *
 * @param words the words in a row, in lower case
 * @param act what is done by saying it
 * @param people whether they name a source only at the head of a sentence and before people
 */
public record CuePreposition(List<String> words, ClaimAct act, boolean people) {
  /** Copies the list. */
  public CuePreposition {
    words = List.copyOf(words);
  }
}
