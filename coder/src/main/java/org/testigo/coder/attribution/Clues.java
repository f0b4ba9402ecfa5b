package org.testigo.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.CueVerb;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.text.ReadText;
import org.testigo.language.model.FeatureHash;
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
  final int[] act;
  private final @Nullable ClaimReading[] claimAt;
  private final int[] anyRole;

  private Clues(ReadText text, int sentence, List<ClaimReading> claims, ClaimBook book) {
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
    act = new int[size];
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
      act[t] = act(book, Grammar.lemma(s, t));
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
   * @param book the words of saying
   * @return the clues of each sentence
   */
  public static List<Clues> of(ReadText text, List<ClaimReading> claims, ClaimBook book) {
    List<List<ClaimReading>> bySentence = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (ClaimReading claim : claims) {
      bySentence.get(claim.cuePhrase().sentence()).add(claim);
    }
    List<Clues> clues = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      clues.add(new Clues(text, i, bySentence.get(i), book));
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

  /** What a word does by saying, if the codebook knows it as a word of saying. */
  private int act(ClaimBook book, String lemma) {
    List<CueVerb> verbs = book.verbs(lemma);
    if (!verbs.isEmpty()) {
      return verbs.get(0).act().name().hashCode() + (verbs.get(0).plain() ? 1 : 0);
    }
    return book.noun(lemma).map(noun -> noun.act().name().hashCode() + 2).orElse(0);
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

  /** Which dependents a word has that tell how it is built, as one number. */
  int build(int token) {
    int build = act[token] == 0 ? 5 : 7;
    for (int c = s.firstChild(token); c != Sentence.NONE; c = s.nextSibling(c)) {
      switch (s.deprel(c).base()) {
        case NSUBJ, OBJ, IOBJ, CCOMP, XCOMP, PARATAXIS, ADVCL, OBL ->
            build = FeatureHash.mix(build, rel[c] + (c < token ? 1 : 2));
        default -> {
          // other dependents tell nothing about the build
        }
      }
    }
    return build;
  }

  /** The subject of a word or, where it has none, of the nearest word above that has one. */
  int subject(int token) {
    int verb = token;
    int subject = Grammar.subject(s, verb);
    for (int step = 0; step < 3 && subject == Sentence.NONE && s.head(verb) >= 0; step++) {
      verb = s.head(verb);
      subject = Grammar.subject(s, verb);
    }
    return subject;
  }
}
