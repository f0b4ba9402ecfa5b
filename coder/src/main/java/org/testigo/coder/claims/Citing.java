package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;

/**
 * Folds a cited source into the claim that cites it: "the radio, citing hospital workers, said".
 */
final class Citing {
  private Citing() {}

  static List<Draft> fold(Sentence s, int sentence, ClaimBook book, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (int token = 0; token < s.size(); token++) {
      boolean cites =
          book.said().citing().contains(Grammar.lemma(s, token)) && Grammar.isGerund(s, token);
      int cited = cites ? cited(s, token) : Sentence.NONE;
      if (cited == Sentence.NONE || !isSource(s, book, cited)) {
        continue;
      }
      int at = token;
      Draft citing = kept.stream().filter(d -> d.head == at).findFirst().orElse(null);
      Draft main = main(s, token, kept, citing);
      if (main != null) {
        main.cited = SourcePhrase.of(s, sentence, cited, false);
        kept.remove(citing);
      }
    }
    return kept;
  }

  private static int cited(Sentence s, int verb) {
    int object = s.child(verb, Deprel.OBJ);
    if (object == Sentence.NONE) {
      object = s.child(verb, Deprel.OBL);
    }
    return object > verb ? object : Sentence.NONE;
  }

  private static boolean isSource(Sentence s, ClaimBook book, int token) {
    String lemma = Grammar.lemma(s, token);
    boolean plural = s.features(token).has("Number", "Plur");
    return s.upos(token) == org.testigo.language.tree.Upos.PROPN
        || book.sources().person().contains(lemma)
        || book.sources().office().contains(lemma)
        || book.sources().organization().contains(lemma)
        || book.sources().document().contains(lemma)
        || book.sources().anonymous().contains(lemma)
        || book.sources().member().contains(lemma)
        || (plural && s.child(token, Deprel.CONJ) == Sentence.NONE);
  }

  /**
   * The claim that the citing clause goes with: that of a verb above it, or else the nearest one.
   */
  private static @Nullable Draft main(
      Sentence s, int citing, List<Draft> drafts, @Nullable Draft own) {
    for (int up = s.head(citing); up != Sentence.NONE; up = s.head(up)) {
      for (Draft draft : drafts) {
        if (draft.head == up && draft != own) {
          return draft;
        }
      }
    }
    Draft nearest = null;
    for (Draft draft : drafts) {
      boolean nearer =
          nearest == null || Math.abs(draft.head - citing) < Math.abs(nearest.head - citing);
      if (draft != own && nearer) {
        nearest = draft;
      }
    }
    return nearest;
  }
}
