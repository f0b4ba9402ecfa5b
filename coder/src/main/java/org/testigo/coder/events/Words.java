package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.events.Grammar;
import org.testigo.codebook.events.WordGroup;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** A sentence with its words in lower case, and the small questions that are asked of its tree. */
final class Words {
  private static final int NEAR = 6;

  final Sentence tree;
  final int index;
  final String[] lemmas;
  final String[] forms;
  final Grammar grammar;
  private final int[] heads;
  private final Deprel[] relations;

  Words(Sentence tree, int index, Grammar grammar) {
    this.tree = tree;
    this.index = index;
    this.grammar = grammar;
    lemmas = new String[tree.size()];
    forms = new String[tree.size()];
    for (int token = 0; token < lemmas.length; token++) {
      lemmas[token] = tree.lemma(token).toLowerCase(Locale.ROOT);
      forms[token] = tree.form(token).toLowerCase(Locale.ROOT);
    }
    heads = new int[lemmas.length];
    relations = new Deprel[lemmas.length];
    for (int token = 0; token < lemmas.length; token++) {
      heads[token] = tree.head(token);
      relations[token] = coordinated(token) ? Deprel.CONJ : tree.deprel(token);
    }
    for (int token = 0; token < lemmas.length; token++) {
      heads[token] = raised(token);
    }
  }

  /**
   * Where a coordinated verb really hangs. Parsers attach "and demanded …" to the last verb before
   * it, even inside what another verb says; number, mood and kind of verb tell the clause above.
   */
  private int raised(int verb) {
    int near = tree.head(verb);
    if (near == Sentence.NONE || relation(verb) != Deprel.CONJ || !isVerb(verb)) {
      return near;
    }
    boolean misread = tree.features(near).has("VerbForm", "Inf") || !isPredicate(near);
    boolean past = isFinite(verb) || (isPastParticiple(verb) && misread);
    if (!past) {
      return near;
    }
    int above = near;
    for (int steps = 0; steps < 4; steps++) {
      int head = tree.head(above);
      if (head == Sentence.NONE || !isInside(verb, above)) {
        return near;
      }
      above = head;
      if (isVerb(above) && looksFinite(above)) {
        return belongsAbove(verb, near, above) ? above : near;
      }
    }
    return near;
  }

  /** Whether a word stands inside of another clause, so that a coordinated verb may be above it. */
  private boolean isInside(int verb, int above) {
    return switch (relation(above).base()) {
      case CCOMP, XCOMP, ADVCL -> true;
      case ACL -> !isFinite(above) || otherTense(verb, above);
      default -> !isPredicate(above);
    };
  }

  private boolean isPastParticiple(int verb) {
    return tree.features(verb).has("VerbForm", "Part") && !tree.features(verb).has("Tense", "Pres");
  }

  /** Finite, or a simple past that the tagger took for a participle. */
  private boolean looksFinite(int verb) {
    boolean alone = tree.deprel(verb) == Deprel.ROOT || hasChild(verb, Deprel.NSUBJ);
    return isFinite(verb) || (isPastParticiple(verb) && alone);
  }

  private boolean otherTense(int one, int other) {
    String tense = finiteFeature(one, "Tense");
    return tense != null
        && finiteFeature(other, "Tense") != null
        && !tense.equals(finiteFeature(other, "Tense"));
  }

  /** A headline has no full stop. */
  boolean isHeadline() {
    return tree.size() > 0 && tree.upos(tree.size() - 1) != Upos.PUNCT;
  }

  private boolean belongsAbove(int verb, int near, int above) {
    if (!isFinite(near) || (relation(near).base() == Deprel.ACL && !otherTense(verb, above))) {
      return true;
    }
    String mood = finiteFeature(near, "Mood");
    if ("Sub".equals(mood) && !"Sub".equals(finiteFeature(verb, "Mood"))) {
      return true;
    }
    String number = finiteFeature(verb, "Number");
    String inside = finiteFeature(near, "Number");
    if (number != null
        && inside != null
        && number.equals(finiteFeature(above, "Number"))
        && !number.equals(inside)) {
      return true;
    }
    return is(WordGroup.SAYING, verb) && is(WordGroup.SAYING, above) && !is(WordGroup.SAYING, near);
  }

  /** A feature of the finite word of a clause, the verb itself or its first auxiliary. */
  private @Nullable String finiteFeature(int verb, String name) {
    if (tree.features(verb).has("VerbForm", "Fin")) {
      return tree.features(verb).get(name);
    }
    for (int c = tree.firstChild(verb); c != Sentence.NONE; c = tree.nextSibling(c)) {
      if (relation(c).base() == Deprel.AUX || relation(c) == Deprel.COP) {
        return tree.features(c).get(name);
      }
    }
    return tree.features(verb).get(name);
  }

  int size() {
    return lemmas.length;
  }

  /** Tells whether a word, by lemma or form, is in a group of the grammar. */
  boolean is(WordGroup group, int token) {
    return grammar.is(group, lemmas[token]) || grammar.is(group, forms[token]);
  }

  Deprel relation(int token) {
    return relations[token];
  }

  /** A verb behind its own "and" is coordinated, whatever else the parser makes of it. */
  private boolean coordinated(int token) {
    int head = tree.head(token);
    return isVerb(token)
        && head != Sentence.NONE
        && head < token
        && isVerb(head)
        && coordinator(token) != Sentence.NONE
        && tree.deprel(token) != Deprel.CONJ;
  }

  /** The coordinating conjunction before a word, at that word. */
  int coordinator(int token) {
    for (int c = tree.firstChild(token); c != Sentence.NONE && c < token; c = tree.nextSibling(c)) {
      if (tree.deprel(c) == Deprel.CC) {
        return c;
      }
    }
    return Sentence.NONE;
  }

  int head(int token) {
    return heads[token];
  }

  /** Tells whether one word stands above another, coordinated verbs raised. */
  boolean dominates(int upper, int lower) {
    int steps = 0;
    for (int at = lower; at != Sentence.NONE && steps < heads.length; at = heads[at]) {
      if (at == upper) {
        return true;
      }
      steps++;
    }
    return false;
  }

  boolean hasChild(int token, Deprel relation) {
    return tree.child(token, relation) != Sentence.NONE;
  }

  List<Integer> children(int token) {
    List<Integer> children = new ArrayList<>();
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      children.add(c);
    }
    return children;
  }

  boolean isVerb(int token) {
    Upos upos = tree.upos(token);
    return upos == Upos.VERB || upos == Upos.AUX;
  }

  boolean isNominal(int token) {
    Upos upos = tree.upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON || upos == Upos.NUM;
  }

  /** A word that heads a clause: a verb, or anything with a copula or a subject. */
  boolean isPredicate(int token) {
    return isVerb(token)
        || hasChild(token, Deprel.COP)
        || hasChild(token, Deprel.NSUBJ)
        || hasChild(token, Deprel.NSUBJ_PASS)
        || hasChild(token, Deprel.AUX_PASS);
  }

  boolean isFinite(int token) {
    if (tree.features(token).has("VerbForm", "Fin")) {
      return true;
    }
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      Deprel base = relation(c).base();
      if ((base == Deprel.AUX || base == Deprel.COP)
          && !tree.features(c).has("VerbForm", "Inf")
          && !tree.features(c).has("VerbForm", "Ger")
          && !tree.features(c).has("VerbForm", "Part")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The preposition of a nominal, with the words fixed to it: "por parte de"; empty without one.
   */
  String preposition(int token) {
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      if (relation(c) == Deprel.CASE
          || (relation(c) == Deprel.MARK && c < token && !isVerb(token))) {
        return withFixed(c);
      }
    }
    return "";
  }

  /** A function word with the words fixed to it. */
  String withFixed(int token) {
    String phrase = forms[token];
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      if (relation(c) == Deprel.FIXED) {
        phrase = phrase + " " + forms[c];
      }
    }
    return phrase;
  }

  /** Tells whether a nominal stands behind a preposition of a group. */
  boolean behind(WordGroup group, int token) {
    String whole = "";
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      if (relation(c) == Deprel.CASE || (relation(c) == Deprel.MARK && !isVerb(token))) {
        String phrase = withFixed(c);
        whole = whole.isEmpty() ? phrase : whole + " " + phrase;
        if (grammar.is(group, phrase) || grammar.is(group, whole)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a nominal stands behind a given preposition, by its form or its first word. */
  boolean behind(String preposition, int token) {
    String whole = "";
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      if (relation(c) == Deprel.CASE || (relation(c) == Deprel.MARK && !isVerb(token))) {
        String phrase = withFixed(c);
        whole = whole.isEmpty() ? phrase : whole + " " + phrase;
        if (phrase.equals(preposition)
            || whole.equals(preposition)
            || lemmas[c].equals(preposition)
            || forms[c].equals(preposition)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a clause opens with a given word: "amenazó CON cerrar". */
  boolean opensWith(String word, int verb) {
    for (int c = tree.firstChild(verb); c != Sentence.NONE && c < verb; c = tree.nextSibling(c)) {
      boolean opener = relation(c) == Deprel.MARK || relation(c) == Deprel.CASE;
      if (opener && (forms[c].equals(word) || lemmas[c].equals(word))) {
        return true;
      }
    }
    return false;
  }

  /** The words that are coordinated with a nominal, itself first. */
  List<Integer> conjuncts(int token) {
    List<Integer> all = new ArrayList<>();
    all.add(token);
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      if (relation(c) == Deprel.CONJ && !isVerb(c)) {
        all.addAll(conjuncts(c));
      }
    }
    return all;
  }

  boolean isDefinite(int token) {
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      Deprel base = relation(c).base();
      if ((base == Deprel.DET || relation(c) == Deprel.NMOD_POSS) && is(WordGroup.DEFINITE, c)) {
        return true;
      }
      if (relation(c) == Deprel.NMOD_POSS) {
        return true;
      }
    }
    return false;
  }

  boolean hasDeterminer(int token) {
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      Deprel base = relation(c).base();
      if (base == Deprel.DET || base == Deprel.NUMMOD || relation(c) == Deprel.NMOD_POSS) {
        return true;
      }
    }
    return false;
  }

  boolean isPlural(int token) {
    return tree.features(token).has("Number", "Plur");
  }

  /** The next words, whatever the parser makes of them. */
  List<Integer> following(int token) {
    List<Integer> found = new ArrayList<>();
    for (int next = token + 1; next < Math.min(size(), token + 1 + NEAR); next++) {
      found.add(next);
    }
    return found;
  }
}
