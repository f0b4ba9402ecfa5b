package org.testigo.coder.claims;

import java.util.Locale;
import java.util.Set;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** Questions to a tree that claims, commitments and disputes ask. */
public final class Grammar {
  private static final Set<Deprel> SUBJECTS =
      Set.of(Deprel.NSUBJ, Deprel.NSUBJ_PASS, Deprel.NSUBJ_OUTER);

  private Grammar() {}

  /**
   * Returns a word in lower case.
   *
   * @param s the sentence
   * @param token the word
   * @return its form in lower case
   */
  public static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns a lemma in lower case.
   *
   * @param s the sentence
   * @param token the word
   * @return its lemma in lower case
   */
  public static String lemma(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether a word is a verb or an auxiliary.
   *
   * @param s the sentence
   * @param token the word
   * @return whether it is
   */
  public static boolean isVerbal(Sentence s, int token) {
    return s.upos(token) == Upos.VERB || s.upos(token) == Upos.AUX;
  }

  /**
   * Tells whether a word is a noun, a name or a pronoun.
   *
   * @param s the sentence
   * @param token the word
   * @return whether it is
   */
  public static boolean isNominal(Sentence s, int token) {
    Upos upos = s.upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
  }

  /**
   * Tells whether a token is punctuation.
   *
   * @param s the sentence
   * @param token the token
   * @return whether it is
   */
  public static boolean isPunct(Sentence s, int token) {
    return s.upos(token) == Upos.PUNCT || s.deprel(token) == Deprel.PUNCT;
  }

  /**
   * Tells whether a word heads a clause: a verb, or a predicate with a copula or an auxiliary.
   *
   * @param s the sentence
   * @param token the word
   * @return whether it does
   */
  public static boolean isClause(Sentence s, int token) {
    return isVerbal(s, token)
        || s.child(token, Deprel.COP) != Sentence.NONE
        || s.child(token, Deprel.AUX) != Sentence.NONE
        || subject(s, token) != Sentence.NONE;
  }

  /**
   * Returns the subject of a predicate, of several the one nearest to it that no preposition
   * governs.
   *
   * @param s the sentence
   * @param verb the predicate
   * @return the subject, or {@link Sentence#NONE}
   */
  public static int subject(Sentence s, int verb) {
    int best = Sentence.NONE;
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      if (!SUBJECTS.contains(s.deprel(c)) || !marker(s, c).isEmpty()) {
        continue;
      }
      boolean governed = c > 0 && s.leftmost(c) > 0 && s.upos(s.leftmost(c) - 1) == Upos.ADP;
      boolean nearer = best == Sentence.NONE || Math.abs(c - verb) < Math.abs(best - verb);
      if (nearer && !(governed && best != Sentence.NONE)) {
        best = c;
      }
    }
    return best;
  }

  /**
   * Tells whether a verb is in the passive.
   *
   * @param s the sentence
   * @param verb the verb
   * @return whether it is
   */
  public static boolean isPassive(Sentence s, int verb) {
    boolean reflexive =
        s.child(verb, Deprel.EXPL_PASS) != Sentence.NONE
            || s.child(verb, Deprel.EXPL_PV) != Sentence.NONE;
    return s.child(verb, Deprel.AUX_PASS) != Sentence.NONE
        || (reflexive && s.child(verb, Deprel.NSUBJ_PASS) != Sentence.NONE);
  }

  /**
   * Tells whether a verb is negated by a word of its own.
   *
   * @param s the sentence
   * @param verb the verb
   * @return whether it is
   */
  public static boolean isNegated(Sentence s, int verb) {
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      if (isNegation(s, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegation(Sentence s, int token) {
    Deprel relation = s.deprel(token);
    boolean modifies = relation == Deprel.ADVMOD || relation == Deprel.AUX;
    return modifies
        && (s.features(token).has("Polarity", "Neg")
            || Set.of("no", "not", "n't", "n’t", "never", "nunca", "jamás", "tampoco")
                .contains(lower(s, token)));
  }

  /** Tells whether a comma alone parts a subject from its verb: it belongs to what is said then. */
  static boolean isCut(Sentence s, int subject, int verb) {
    int end = s.rightmost(subject);
    while (end > subject && isPunct(s, end)) {
      end--;
    }
    int comma = end + 1;
    if (subject > verb || comma >= verb || !s.form(comma).equals(",")) {
      return false;
    }
    for (int t = 0; t < comma; t++) {
      if (s.form(t).equals(",")) {
        return false;
      }
    }
    for (int t = comma + 1; t < verb; t++) {
      if (s.upos(t) != Upos.AUX && s.upos(t) != Upos.PRON) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the verb itself, or an auxiliary of it, is finite. */
  static boolean isFinite(Sentence s, int verb) {
    if (s.features(verb).has("VerbForm", "Fin") || s.features(verb).get("Mood") != null) {
      return true;
    }
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel base = s.deprel(c).base();
      if ((base == Deprel.AUX || base == Deprel.COP) && s.features(c).get("VerbForm") != null) {
        return !s.features(c).has("VerbForm", "Ger") && !s.features(c).has("VerbForm", "Inf");
      }
    }
    return s.features(verb).get("VerbForm") == null;
  }

  /**
   * Tells whether a verb is an infinitive.
   *
   * @param s the sentence
   * @param verb the verb
   * @return whether it is
   */
  public static boolean isInfinitive(Sentence s, int verb) {
    return s.features(verb).has("VerbForm", "Inf");
  }

  /** A participle or gerund that goes with a clause or noun: "saying …", "diciendo …". */
  static boolean isGerund(Sentence s, int verb) {
    String form = lower(s, verb);
    return s.features(verb).has("VerbForm", "Ger")
        || form.endsWith("ing")
        || form.endsWith("ando")
        || form.endsWith("iendo");
  }

  /**
   * Returns the words that mark a word's case, or its clause.
   *
   * @param s the sentence
   * @param token the word
   * @return the words in lower case; empty without
   */
  public static String marker(Sentence s, int token) {
    for (int c = s.firstChild(token); c != Sentence.NONE && c < token; c = s.nextSibling(c)) {
      if (s.deprel(c) == Deprel.CASE || s.deprel(c) == Deprel.MARK) {
        StringBuilder words = new StringBuilder(lower(s, c));
        for (int f = s.firstChild(c); f != Sentence.NONE; f = s.nextSibling(f)) {
          if (s.deprel(f) == Deprel.FIXED) {
            words.append(' ').append(lower(s, f));
          }
        }
        return words.toString();
      }
    }
    return "";
  }

  static boolean isRelative(Sentence s, int token) {
    return s.features(token).has("PronType", "Rel")
        || (s.upos(token) == Upos.PRON
            && Set.of("who", "which", "that", "que", "quien", "quienes", "cual", "cuales")
                .contains(lower(s, token)));
  }

  /** Returns the relative clause or other modifier of a noun that a verb belongs to, or NONE. */
  static int antecedent(Sentence s, int verb) {
    int top = verb;
    while (s.head(top) != Sentence.NONE
        && s.deprel(top) == Deprel.CONJ
        && isClause(s, s.head(top))) {
      top = s.head(top);
    }
    Deprel relation = s.deprel(top);
    return relation == Deprel.ACL_RELCL || relation == Deprel.ACL ? s.head(top) : Sentence.NONE;
  }

  /** Tells whether a verb is found under a token, the token included. */
  static boolean holdsVerb(Sentence s, int begin, int end) {
    for (int token = begin; token < end; token++) {
      if (isVerbal(s, token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the token at a place in the text.
   *
   * @param s the sentence
   * @param offset a UTF-16 offset
   * @return the first token that ends behind the place, or -1 outside the sentence
   */
  public static int tokenAt(Sentence s, int offset) {
    if (offset < s.begin() || offset >= s.end()) {
      return -1;
    }
    for (int token = 0; token < s.size(); token++) {
      if (s.end(token) > offset) {
        return token;
      }
    }
    return -1;
  }

  /**
   * Tells whether a clause is an indirect question.
   *
   * @param s the sentence
   * @param clause the head of the clause
   * @return whether "whether", "if", "si" or a question word opens it
   */
  public static boolean asks(Sentence s, int clause) {
    String first = lower(s, s.leftmost(clause));
    return Set.of("whether", "if", "si", "what", "who", "why", "how", "when", "where", "which")
            .contains(first)
        || s.features(s.leftmost(clause)).has("PronType", "Int");
  }
}
