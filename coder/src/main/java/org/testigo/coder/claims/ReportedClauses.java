package org.testigo.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.Complement;
import org.testigo.coder.text.ReadText;
import org.testigo.coder.times.TimeReading;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.SentenceBuilder;
import org.testigo.language.tree.Upos;

/**
 * Hangs what is reported on the verb that reports it. Parsers take "negó este jueves que …" for a
 * clause about Thursday, and what is denied would be told as a fact; and they hang "y anunció que
 * …" on the clause that was denied.
 */
public final class ReportedClauses {
  private static final Set<String> THAT = Set.of("that", "que");
  private static final int NEAR = 6;

  private final ClaimBook book;
  private final Sentence old;
  private final SentenceBuilder tree;
  private boolean changed;

  private ReportedClauses(Sentence sentence, ClaimBook book) {
    this.book = book;
    this.old = sentence;
    this.tree = SentenceBuilder.of(sentence);
  }

  /**
   * Mends the trees of a report.
   *
   * @param text the report
   * @param times its time expressions
   * @param book what the codebook knows of claims
   * @return the report, with the trees mended
   */
  public static ReadText settle(ReadText text, List<TimeReading> times, ClaimBook book) {
    List<Sentence> sentences = new ArrayList<>(text.sentences());
    for (TimeReading time : times) {
      int index = time.phrase().sentence();
      ReportedClauses clauses = new ReportedClauses(sentences.get(index), book);
      clauses.behind(time);
      sentences.set(index, clauses.sentence());
    }
    for (int index = 0; index < sentences.size(); index++) {
      ReportedClauses clauses = new ReportedClauses(sentences.get(index), book);
      clauses.coordinate();
      sentences.set(index, clauses.sentence());
    }
    return text.with(sentences);
  }

  private Sentence sentence() {
    return changed ? tree.build() : old;
  }

  /** "Negó este jueves que …": the clause belongs to the verb before the time. */
  private void behind(TimeReading time) {
    int that = time.phrase().end();
    int verb = reporting(time.phrase().begin());
    if (verb == Sentence.NONE
        || that + 1 >= tree.size()
        || !THAT.contains(tree.lemma(that))
        || old.head(verb) >= that) {
      return;
    }
    int top = that;
    while (tree.head(top) > that) {
      top = tree.head(top);
    }
    int above = tree.head(top);
    boolean inTime = above >= time.phrase().begin() && above < that;
    int clause = isVerbal(top) && top > that ? top : firstVerb(that);
    if (!inTime || clause == Sentence.NONE) {
      return;
    }
    if (top != clause && top != that) {
      tree.attach(top, clause, Deprel.NSUBJ);
    }
    tree.attach(that, clause, Deprel.MARK);
    tree.attach(clause, verb, Deprel.CCOMP);
    if (tree.head(above) == verb && tree.deprel(above) != Deprel.OBL) {
      tree.attach(above, verb, Deprel.OBL);
    }
    changed = true;
  }

  /** The verb of saying close before a token, with no other verb between them. */
  private int reporting(int token) {
    for (int t = token - 1; t >= Math.max(0, token - NEAR); t--) {
      if (tree.upos(t) == Upos.VERB) {
        return reports(t) ? t : Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }

  private boolean reports(int token) {
    return book.verbs(tree.lemma(token)).stream().anyMatch(v -> v.takes(Complement.CLAUSE));
  }

  private int firstVerb(int from) {
    for (int t = from + 1; t < tree.size(); t++) {
      if (tree.upos(t) == Upos.VERB) {
        return hangsWithin(t, from) ? t : Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }

  /** A clause that already holds the verb of saying cannot hang on it. */
  private boolean hangsWithin(int token, int from) {
    int up = token;
    while (tree.head(up) > from) {
      up = tree.head(up);
    }
    return tree.head(up) != Sentence.NONE;
  }

  private boolean isVerbal(int token) {
    return tree.upos(token) == Upos.VERB
        || old.child(token, Deprel.AUX) != Sentence.NONE
        || old.child(token, Deprel.AUX_PASS) != Sentence.NONE
        || old.child(token, Deprel.COP) != Sentence.NONE;
  }

  /** "Negó que … hayan … y anunció que …": a wish or a denial is not joined to a fact. */
  private void coordinate() {
    for (int clause = 0; clause < tree.size(); clause++) {
      int verb = tree.head(clause);
      if (tree.deprel(clause) == Deprel.CCOMP && reports(verb) && has(clause, "Sub")) {
        for (int c = old.firstChild(clause); c != Sentence.NONE; c = old.nextSibling(c)) {
          boolean joined = old.deprel(c) == Deprel.CONJ && c > clause;
          if (joined && old.features(c).has("Mood", "Ind") && reports(c)) {
            tree.attach(c, verb, Deprel.CONJ);
            changed = true;
          }
        }
      }
    }
  }

  private boolean has(int clause, String mood) {
    boolean own = old.features(clause).has("Mood", mood);
    for (int c = old.firstChild(clause); c != Sentence.NONE && !own; c = old.nextSibling(c)) {
      own = old.deprel(c).base() == Deprel.AUX && old.features(c).has("Mood", mood);
    }
    return own;
  }
}
