package org.testigo.coder.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.testigo.codebook.events.Grammar;
import org.testigo.codebook.events.WordGroup;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/** A sentence with its words in lower case, and the small questions that are asked of its tree. */
final class Words {
  final Sentence tree;
  final int index;
  final String[] lemmas;
  final String[] forms;
  final Grammar grammar;

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
  }

  int size() {
    return lemmas.length;
  }

  /** Tells whether a word, by lemma or form, is in a group of the grammar. */
  boolean is(WordGroup group, int token) {
    return grammar.is(group, lemmas[token]) || grammar.is(group, forms[token]);
  }

  Deprel relation(int token) {
    return tree.deprel(token);
  }

  int head(int token) {
    return tree.head(token);
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

  /** The preposition of a nominal, with the words fixed to it: "por parte de"; empty without one. */
  String preposition(int token) {
    for (int c = tree.firstChild(token); c != Sentence.NONE; c = tree.nextSibling(c)) {
      if (relation(c) == Deprel.CASE || (relation(c) == Deprel.MARK && c < token && !isVerb(token))) {
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
}
