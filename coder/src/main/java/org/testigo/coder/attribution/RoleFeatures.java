package org.testigo.coder.attribution;

import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.language.model.FeatureHash;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** What tells which role a word has beside a cue: the way from one to the other in the tree. */
public final class RoleFeatures {
  private static final int LONGEST_WAY = 4;

  private final Clues c;
  private final int cue;
  private final int[] marksTo;
  private final int build;
  private final int subject;
  private final int passive;

  /**
   * Looks at a sentence from one cue.
   *
   * @param clues the sentence
   * @param cue the token that heads the cue
   */
  public RoleFeatures(Clues clues, int cue) {
    this.c = clues;
    this.cue = cue;
    this.marksTo = marks(clues, cue);
    this.build = clues.build(cue);
    this.subject = clues.subject(cue);
    this.passive = Grammar.isPassive(clues.s, cue) ? 1 : 0;
  }

  /** For each token, which punctuation stands between it and the cue. */
  private static int[] marks(Clues c, int cue) {
    int[] marks = new int[c.s.size()];
    for (int step = -1; step <= 1; step += 2) {
      int seen = 0;
      int commas = 0;
      for (int t = cue + step; t >= 0 && t < c.s.size(); t += step) {
        marks[t] = seen + 16 * Math.min(commas, 2);
        String form = c.s.form(t);
        seen |= form.equals(";") || form.equals(":") ? 1 : 0;
        seen |= c.quoted[t] != c.quoted[cue] ? 2 : 0;
        seen |= c.s.upos(t) == Upos.VERB || c.s.upos(t) == Upos.AUX ? 4 : 0;
        seen |= c.s.upos(t) == Upos.PUNCT && "—–-".contains(form) ? 8 : 0;
        commas += form.equals(",") ? 1 : 0;
      }
    }
    return marks;
  }

  /**
   * Gathers the features of a token.
   *
   * @param t the token
   * @param keys where to put them
   */
  public void gather(int t, Keys keys) {
    keys.clear();
    int side = t == cue ? 0 : t < cue ? 1 : 2;
    int far = Math.min(7, Math.abs(t - cue)) * 4 + side;
    place(t, side, far, keys);
    way(t, side, keys);
    rules(t, side, keys);
    frame(t, side, keys);
  }

  /** How the cue is built, and where its subject stands. */
  private void frame(int t, int side, Keys keys) {
    int path = path(t);
    boolean under = subject != Sentence.NONE && c.s.dominates(subject, t);
    int near = under ? 1 + Math.min(3, c.depth[t] - c.depth[subject]) + (t < subject ? 8 : 0) : 0;
    keys.add(50, near, side);
    keys.add(51, near, c.rel[cue], c.pos[t]);
    keys.add(52, near, c.rel[t], marksTo[t]);
    keys.add(53, build, path);
    keys.add(54, build, side, marksTo[t]);
    keys.add(55, c.act[cue], path);
    keys.add(56, passive, path, c.pos[cue]);
    keys.add(57, build, near, side);
    keys.add(58, c.lemma[cue], Clues.at(c.form, t - 1), c.form[t]);
    keys.add(59, Clues.at(c.form, t - 2), Clues.at(c.form, t - 1), c.form[t]);
    keys.add(60, c.rel[cue], path);
    keys.add(61, c.quoted[t] ? 1 : 0, c.hasQuote ? 1 : 0, side, c.quoted[cue] ? 1 : 0);
  }

  private void place(int t, int side, int far, Keys keys) {
    int lemma = c.lemma[cue];
    keys.add(1, side);
    keys.add(2, far);
    keys.add(3, lemma, far);
    keys.add(4, c.pos[cue], far, c.pos[t]);
    keys.add(5, c.form[t], side);
    keys.add(6, c.form[t], far);
    keys.add(7, c.pos[t], side, marksTo[t]);
    keys.add(8, c.pos[cue], side, marksTo[t], c.quoted[t] ? 1 : 0);
    keys.add(9, c.form[t], Clues.at(c.form, t + 1), side);
    keys.add(10, Clues.at(c.form, t - 1), c.form[t], side);
    keys.add(11, lemma, side);
    keys.add(12, Clues.at(c.pos, t - 1), c.pos[t], Clues.at(c.pos, t + 1), side);
    keys.add(13, c.quoted[t] ? 1 : 0, c.quoted[cue] ? 1 : 0, side);
    keys.add(14, c.lemma[t], lemma);
    int name = c.s.name(t) == null ? 0 : String.valueOf(c.s.name(t)).hashCode();
    keys.add(15, name, far);
    keys.add(16, c.title ? 1 : 0, c.pos[cue], side);
    keys.add(17, c.s.size() - t < 3 ? c.s.size() - t : 3, c.pos[t], side);
  }

  private void way(int t, int side, Keys keys) {
    int branch = branch(t);
    int rel = branch == Sentence.NONE ? Clues.OUTSIDE : c.rel[branch];
    int branchSide = branch == Sentence.NONE ? 0 : branch < cue ? 1 : 2;
    int path = path(t);
    int edge = edge(t, branch);
    keys.add(20, path);
    keys.add(21, path, side);
    keys.add(22, c.lemma[cue], path);
    keys.add(23, c.pos[cue], path, c.pos[t]);
    keys.add(24, rel, branchSide, side);
    keys.add(25, c.lemma[cue], rel, branchSide);
    keys.add(26, c.pos[cue], rel, branchSide, marksTo[t]);
    keys.add(27, c.rel[t], rel, side);
    keys.add(28, rel, edge, c.pos[t]);
    keys.add(29, c.pos[cue], c.rel[cue], rel, side);
    if (branch != Sentence.NONE) {
      keys.add(30, c.pos[cue], rel, c.pos[branch], c.s.firstChild(branch) < 0 ? 0 : 1);
      keys.add(31, c.pos[cue], rel, c.lemma[branch], side);
      keys.add(32, rel, c.form[c.s.leftmost(branch)], side);
      keys.add(33, c.lemma[cue], rel, c.form[c.s.leftmost(branch)]);
      keys.add(34, path, c.quoted[branch] ? 1 : 0, c.quoted[t] ? 1 : 0);
    }
    int head = c.s.head(t);
    keys.add(35, c.rel[t], head == Sentence.NONE ? Clues.OUTSIDE : c.form[head], side);
  }

  private void rules(int t, int side, Keys keys) {
    ClaimReading claim = c.claimAt(cue);
    int role = claim == null ? 8 + c.anyRole(t) : c.role(claim, t).number();
    int before = claim == null || t == 0 ? 9 : c.role(claim, t - 1).number();
    int after = claim == null || t + 1 >= c.s.size() ? 9 : c.role(claim, t + 1).number();
    keys.add(40, role);
    keys.add(41, role, side, c.pos[t]);
    keys.add(42, role, path(t));
    keys.add(43, role, before, after);
    keys.add(44, role, c.form[t]);
    keys.add(45, c.lemma[cue], role, side);
    keys.add(46, role, marksTo[t], side);
  }

  /** The dependent of the cue that a token stands under, or none. */
  private int branch(int t) {
    int at = t;
    while (at != Sentence.NONE && at != cue && c.s.head(at) != cue) {
      at = c.s.head(at);
    }
    return at == cue ? Sentence.NONE : at;
  }

  /** Up from the cue to what it shares with the token, and down again. */
  private int path(int t) {
    int up = cue;
    int key = 3;
    int steps = 0;
    while (up != Sentence.NONE && !c.s.dominates(up, t)) {
      key = FeatureHash.mix(key, steps < LONGEST_WAY ? c.rel[up] : 1);
      up = c.s.head(up);
      steps++;
    }
    int below = t;
    int down = 0;
    while (below != up && below != Sentence.NONE) {
      down++;
      int next = c.s.head(below);
      if (next == up) {
        key = FeatureHash.mix(key, c.rel[below] + (below < cue ? 17 : 31));
      }
      below = next;
    }
    return FeatureHash.mix(key, Math.min(down, 3));
  }

  private int edge(int t, int branch) {
    if (branch == Sentence.NONE) {
      return 0;
    }
    return 1
        + (c.s.leftmost(branch) == t ? 1 : 0)
        + (c.s.rightmost(branch) == t ? 2 : 0)
        + (branch == t ? 4 : 0);
  }
}
