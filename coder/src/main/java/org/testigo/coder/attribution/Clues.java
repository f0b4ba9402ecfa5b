package org.testigo.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.record.Span;

/** What the model looks at in a sentence, as numbers: its words, its tree and the rules' claims. */
public final class Clues {
  /** Stands for a place outside the sentence. */
  static final int OUTSIDE = 0x5EED;

  final Sentence s;
  final boolean title;
  final boolean hasQuote;
  final int[] form;
  final int[] lemma;
  final int[] pos;
  final int[] rel;
  final int[] suffix;
  final boolean[] quoted;
  final int[] depth;
  private final @Nullable ClaimReading[] claimAt;
  private final int[] anyRole;

  private Clues(ReadText text, int sentence, List<ClaimReading> claims) {
    s = text.sentence(sentence);
    title = text.inTitle(sentence);
    int size = s.size();
    form = new int[size];
    lemma = new int[size];
    pos = new int[size];
    rel = new int[size];
    suffix = new int[size];
    quoted = new boolean[size];
    depth = new int[size];
    claimAt = new ClaimReading[size];
    anyRole = new int[size];
    boolean some = false;
    for (int t = 0; t < size; t++) {
      String lower = Grammar.lower(s, t);
      form[t] = lower.hashCode();
      lemma[t] = s.lemma(t).toLowerCase(Locale.ROOT).hashCode();
      pos[t] = s.upos(t).name().hashCode();
      rel[t] = s.deprel(t).label().hashCode();
      suffix[t] = lower.substring(Math.max(0, lower.length() - 3)).hashCode();
      quoted[t] = text.quoted(s.begin(t));
      depth[t] = depth(t);
      some = some || quoted[t];
    }
    hasQuote = some;
    for (ClaimReading claim : claims) {
      add(sentence, claim);
    }
  }

  /**
   * Reads the clues of all sentences of a report.
   *
   * @param text the report
   * @param claims the claims that the rules have found
   * @return the clues of each sentence
   */
  public static List<Clues> of(ReadText text, List<ClaimReading> claims) {
    List<List<ClaimReading>> bySentence = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (ClaimReading claim : claims) {
      bySentence.get(claim.cuePhrase().sentence()).add(claim);
    }
    List<Clues> clues = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      clues.add(new Clues(text, i, bySentence.get(i)));
    }
    return clues;
  }

  private void add(int sentence, ClaimReading claim) {
    if (claim.cuePhrase().sentence() == sentence) {
      claimAt[claim.cuePhrase().head()] = claim;
    }
    for (int t = 0; t < s.size(); t++) {
      int role = role(claim, t).number();
      anyRole[t] = anyRole[t] | (role == 0 ? 0 : 1 << role);
    }
  }

  private int depth(int token) {
    int steps = 0;
    for (int t = token; t != Sentence.NONE && steps < 12; t = s.head(t)) {
      steps++;
    }
    return steps;
  }

  /**
   * Returns the sentence.
   *
   * @return the sentence
   */
  public Sentence sentence() {
    return s;
  }

  /**
   * Tells whether the rules found a claim with its cue here.
   *
   * @param token a token
   * @return the claim, or null
   */
  public @Nullable ClaimReading claimAt(int token) {
    return claimAt[token];
  }

  /** The roles, as bits, that a token has in any claim of the rules. */
  int anyRole(int token) {
    return anyRole[token];
  }

  /** The role of a token in a claim of the rules. */
  Role role(ClaimReading claim, int token) {
    Span word = new Span(s.begin(token), s.end(token));
    if (claim.cue().stream().anyMatch(word::overlaps)) {
      return Role.CUE;
    }
    Span source = claim.sourceSpan();
    if (source != null && source.overlaps(word)) {
      return Role.SOURCE;
    }
    return claim.content().stream().anyMatch(word::overlaps) ? Role.CONTENT : Role.NONE;
  }

  static int at(int[] values, int token) {
    return token < 0 || token >= values.length ? OUTSIDE : values[token];
  }

  int child(int token, Deprel relation) {
    return s.child(token, relation);
  }
}
