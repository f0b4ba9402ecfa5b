package org.testigo.coder.attribution;

import java.util.Set;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.language.model.FeatureHash;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** What tells whether a word attributes: the word, its neighbours in line and tree, the rules. */
public final class CueFeatures {
  private static final Set<Upos> OPEN =
      Set.of(Upos.VERB, Upos.NOUN, Upos.ADJ, Upos.AUX, Upos.ADP, Upos.ADV, Upos.PROPN);

  private CueFeatures() {}

  /**
   * Returns the key of the feature that all words have.
   *
   * @return the key
   */
  public static int bias() {
    return FeatureHash.of(1, 0);
  }

  /**
   * Tells whether a token can head a cue at all.
   *
   * @param clues the sentence
   * @param token the token
   * @return whether it is a candidate
   */
  public static boolean isCandidate(Clues clues, int token) {
    Sentence s = clues.s;
    return clues.claimAt(token) != null
        || s.form(token).equals(":")
        || (OPEN.contains(s.upos(token)) && Character.isLetter(s.form(token).charAt(0)));
  }

  /**
   * Gathers the features of a token.
   *
   * @param clues the sentence
   * @param token the token
   * @param keys where to put them
   */
  public static void gather(Clues clues, int token, Keys keys) {
    keys.clear();
    words(clues, token, keys);
    tree(clues, token, keys);
    dependents(clues, token, keys);
    surroundings(clues, token, keys);
    codebook(clues, token, keys);
  }

  private static void codebook(Clues c, int t, Keys keys) {
    int act = c.act[t];
    int head = c.s.head(t);
    keys.add(60, act, c.pos[t]);
    keys.add(61, act, c.rel[t]);
    keys.add(62, act, c.build(t));
    keys.add(63, c.pos[t], c.build(t));
    keys.add(64, c.lemma[t], c.build(t));
    keys.add(65, act, Clues.at(c.form, t + 1));
    keys.add(66, act, Clues.at(c.pos, t - 1), Clues.at(c.pos, t + 1));
    keys.add(67, c.pos[t], c.rel[t], head == Sentence.NONE ? 1 : c.act[head]);
    int subject = c.subject(t);
    int who = subject == Sentence.NONE ? Clues.OUTSIDE : c.pos[subject];
    keys.add(68, act, who, c.anyRole(t));
    keys.add(69, c.lemma[t], c.quoted[t] ? 1 : 0, c.hasQuote ? 1 : 0);
  }

  private static void words(Clues c, int t, Keys keys) {
    int lemma = c.lemma[t];
    int pos = c.pos[t];
    keys.add(1, 0);
    keys.add(2, lemma, pos);
    keys.add(3, c.form[t]);
    keys.add(4, pos, c.suffix[t]);
    keys.add(5, pos, c.rel[t]);
    keys.add(6, lemma, Clues.at(c.form, t + 1));
    keys.add(7, lemma, Clues.at(c.form, t - 1));
    keys.add(8, Clues.at(c.pos, t - 1), pos, Clues.at(c.pos, t + 1));
    keys.add(9, lemma, Clues.at(c.pos, t + 1), Clues.at(c.pos, t + 2));
    keys.add(10, pos, Clues.at(c.form, t + 1));
    keys.add(11, pos, Clues.at(c.form, t - 1));
    keys.add(12, pos, Clues.at(c.form, t + 2));
    keys.add(13, pos, Clues.at(c.form, t - 2));
    keys.add(14, lemma, Clues.at(c.form, t + 1), Clues.at(c.form, t + 2));
    keys.add(15, Clues.at(c.pos, t - 2), Clues.at(c.pos, t - 1), pos);
    keys.add(16, pos, Clues.at(c.pos, t + 1), Clues.at(c.pos, t + 2));
  }

  private static void tree(Clues c, int t, Keys keys) {
    int head = c.s.head(t);
    int up = head == Sentence.NONE ? Clues.OUTSIDE : c.lemma[head];
    int upPos = head == Sentence.NONE ? Clues.OUTSIDE : c.pos[head];
    keys.add(20, c.lemma[t], c.rel[t]);
    keys.add(21, c.rel[t], up);
    keys.add(22, c.pos[t], c.rel[t], upPos);
    keys.add(23, c.lemma[t], up);
    int above = head == Sentence.NONE ? Sentence.NONE : c.s.head(head);
    keys.add(24, c.pos[t], c.rel[t], above == Sentence.NONE ? Clues.OUTSIDE : c.rel[head]);
    keys.add(25, c.pos[t], c.depth[t]);
  }

  private static void dependents(Clues c, int t, Keys keys) {
    Sentence s = c.s;
    int pattern = 7;
    for (int child = s.firstChild(t); child != Sentence.NONE; child = s.nextSibling(child)) {
      int side = child < t ? 1 : 2;
      Deprel base = s.deprel(child).base();
      keys.add(30, c.pos[t], c.rel[child], side);
      keys.add(31, c.lemma[t], c.rel[child], side);
      keys.add(32, c.pos[t], c.rel[child], c.lemma[child]);
      boolean aux = base == Deprel.AUX || base == Deprel.COP || base == Deprel.MARK;
      if (aux || base == Deprel.XCOMP || base == Deprel.CCOMP || base == Deprel.OBL) {
        keys.add(33, c.lemma[t], c.rel[child], c.lemma[child]);
        keys.add(34, c.lemma[t], c.rel[child], c.pos[child]);
      }
      if (base == Deprel.CCOMP || base == Deprel.XCOMP || base == Deprel.ADVCL) {
        int marker = Grammar.marker(s, child).hashCode();
        keys.add(35, c.pos[t], c.rel[child], marker);
        keys.add(36, c.lemma[t], marker);
      }
      if (base != Deprel.PUNCT) {
        pattern = FeatureHash.mix(pattern, c.rel[child] + side);
      }
    }
    keys.add(37, c.pos[t], pattern);
    keys.add(38, c.lemma[t], pattern);
    subject(c, t, keys);
  }

  private static void subject(Clues c, int t, Keys keys) {
    int subject = c.subject(t);
    if (subject == Sentence.NONE) {
      keys.add(40, c.pos[t], Clues.OUTSIDE);
      return;
    }
    int own = c.s.head(subject) == t ? 1 : 2;
    int name = c.s.name(subject) == null ? 0 : String.valueOf(c.s.name(subject)).hashCode();
    keys.add(40, c.pos[t], c.pos[subject], own);
    keys.add(41, c.pos[t], c.lemma[subject], own);
    keys.add(42, c.lemma[t], c.pos[subject], own);
    keys.add(43, c.pos[t], name, own);
    keys.add(44, c.lemma[t], name, own);
  }

  private static void surroundings(Clues c, int t, Keys keys) {
    int pos = c.pos[t];
    int quote =
        (c.quoted[t] ? 1 : 0) + (quoteNear(c, t, 1) ? 2 : 0) + (quoteNear(c, t, -1) ? 4 : 0);
    keys.add(50, pos, quote);
    keys.add(51, c.lemma[t], quote);
    keys.add(52, pos, c.hasQuote ? 1 : 0, c.title ? 1 : 0);
    keys.add(53, c.form[t], c.title ? 1 : 0, Math.min(t, 4));
    ClaimReading claim = c.claimAt(t);
    int rules = claim == null ? c.anyRole(t) : 64 + claim.act().name().hashCode();
    keys.add(54, rules);
    keys.add(55, pos, rules);
    keys.add(56, c.lemma[t], claim == null ? c.anyRole(t) : 64);
    keys.add(57, pos, Math.min(t, 3), Math.min(c.s.size() - t, 4));
    int head = c.s.head(t);
    boolean headClaims = head != Sentence.NONE && c.claimAt(head) != null;
    keys.add(58, pos, headClaims ? 1 : 0, c.rel[t]);
  }

  private static boolean quoteNear(Clues c, int token, int step) {
    int t = token + step;
    for (int i = 0; i < 4 && t >= 0 && t < c.s.size(); i++) {
      if (c.quoted[t] != c.quoted[token]) {
        return true;
      }
      t += step;
    }
    return false;
  }
}
