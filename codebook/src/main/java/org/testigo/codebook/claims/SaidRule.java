package org.testigo.codebook.claims;

import java.util.List;
import java.util.Set;
import org.testigo.record.ClaimAct;

/**
 * Words that, being said, tell the act where the verb does not.
 *
 * @param act what is done by saying them
 * @param phrases any of these must be said, in lower case
 * @param own whether the source must speak of itself or its own side
 * @param condition whether a condition must be said as well
 * @param future whether a verb in the future is as good as a phrase
 * @param conditional whether a verb in the conditional is as good as a phrase
 * @param from the acts that the rule can change though the verb is not plain
 */
public record SaidRule(
    ClaimAct act,
    List<String> phrases,
    boolean own,
    boolean condition,
    boolean future,
    boolean conditional,
    Set<ClaimAct> from) {
  /** Copies the lists. */
  public SaidRule {
    phrases = List.copyOf(phrases);
    from = Set.copyOf(from);
  }
}
