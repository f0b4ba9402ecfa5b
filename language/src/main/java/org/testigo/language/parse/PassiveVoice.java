package org.testigo.language.parse;

import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;

/**
 * Makes what the parser says of the passive consistent: the parser chooses each relation by itself,
 * so that a subject may be passive beside an active auxiliary. The auxiliary decides.
 */
public final class PassiveVoice {
  private static final int ACTIVE = 1;
  private static final int PASSIVE = 2;

  private PassiveVoice() {}

  /**
   * Settles auxiliaries and subjects of a parsed sentence with lemmas.
   *
   * @param sentence the sentence; only the relations aux, aux:pass, nsubj and nsubj:pass are
   *     changed
   */
  public static void settle(SentenceBuilder sentence) {
    int[] voice = new int[sentence.size()];
    for (int token = 0; token < sentence.size(); token++) {
      int head = sentence.head(token);
      if (head == Sentence.NONE) {
        continue;
      }
      Deprel relation = sentence.deprel(token);
      if (relation == Deprel.AUX_PASS && isPerfect(sentence.lemma(token))) {
        sentence.attach(token, head, Deprel.AUX);
        voice[head] |= ACTIVE;
      } else if (relation == Deprel.AUX_PASS) {
        voice[head] |= PASSIVE;
      } else if (relation == Deprel.AUX) {
        voice[head] |= ACTIVE;
      }
    }
    for (int token = 0; token < sentence.size(); token++) {
      int head = sentence.head(token);
      Deprel relation = sentence.deprel(token);
      if (head != Sentence.NONE && relation == Deprel.NSUBJ && (voice[head] & PASSIVE) != 0) {
        sentence.attach(token, head, Deprel.NSUBJ_PASS);
      } else if (head != Sentence.NONE && relation == Deprel.NSUBJ_PASS && voice[head] == ACTIVE) {
        sentence.attach(token, head, Deprel.NSUBJ);
      }
    }
  }

  // "have gone", "ha ido": the auxiliary of the perfect is never that of the passive.
  private static boolean isPerfect(String lemma) {
    return lemma.equals("have") || lemma.equals("haber");
  }
}
