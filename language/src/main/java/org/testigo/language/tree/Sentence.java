package org.testigo.language.tree;

import org.jspecify.annotations.Nullable;

/**
 * A sentence: its syntactic words in order and the tree over them. Immutable once built; threads
 * may share it.
 *
 * <p>Everything is kept in arrays, one slot a token; {@code token} is always an index, counted from
 * 0. Offsets are UTF-16 offsets into the whole text. Words of one multiword token ("del" = "de" +
 * "el") either have their own slices (English "do" + "n't") or share the range of the whole.
 */
public final class Sentence {
  /** The head of the root: no token. */
  public static final int NONE = -1;

  private final String text;
  private final int begin;
  private final int end;
  private final int[] begins;
  private final int[] ends;
  private final int[] surface;
  private final String[] forms;
  private final String[] lemmas;
  private final Upos[] upos;
  private final Features[] features;
  private final int[] heads;
  private final Deprel[] deprels;
  private final @Nullable NameType[] names;
  private final boolean[] nameBegins;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] leftmost;
  private final int[] rightmost;
  private final int root;

  Sentence(SentenceBuilder b) {
    int n = b.size();
    text = b.text();
    begin = b.begin();
    end = b.end();
    begins = b.begins();
    ends = b.ends();
    surface = b.surface();
    forms = b.forms();
    lemmas = b.lemmas();
    upos = b.upos();
    features = b.features();
    heads = b.heads();
    deprels = b.deprels();
    names = b.names();
    nameBegins = b.nameBegins();
    firstChild = new int[n];
    nextSibling = new int[n];
    leftmost = new int[n];
    rightmost = new int[n];
    root = link(n);
  }

  private int link(int n) {
    java.util.Arrays.fill(firstChild, NONE);
    java.util.Arrays.fill(nextSibling, NONE);
    int top = NONE;
    for (int token = n - 1; token >= 0; token--) {
      leftmost[token] = token;
      rightmost[token] = token;
      int head = heads[token];
      if (head == NONE) {
        top = token;
      } else {
        nextSibling[token] = firstChild[head];
        firstChild[head] = token;
      }
    }
    for (int token = 0; token < n; token++) {
      int steps = 0;
      for (int up = heads[token]; up != NONE; up = heads[up]) {
        leftmost[up] = Math.min(leftmost[up], token);
        rightmost[up] = Math.max(rightmost[up], token);
        if (++steps > n) {
          throw new IllegalArgumentException("the tree has a cycle through token " + token);
        }
      }
    }
    if (n > 0 && top == NONE) {
      throw new IllegalArgumentException("the tree of " + n + " tokens has no root");
    }
    return top;
  }

  /**
   * Returns the number of syntactic words.
   *
   * @return the number of tokens
   */
  public int size() {
    return forms.length;
  }

  /**
   * Returns the whole text that the offsets point into.
   *
   * @return the text of the report
   */
  public String text() {
    return text;
  }

  /**
   * Returns where the sentence begins.
   *
   * @return a UTF-16 offset
   */
  public int begin() {
    return begin;
  }

  /**
   * Returns where the sentence ends.
   *
   * @return a UTF-16 offset, exclusive
   */
  public int end() {
    return end;
  }

  /**
   * Returns where a token begins.
   *
   * @param token the token
   * @return a UTF-16 offset
   */
  public int begin(int token) {
    return begins[token];
  }

  /**
   * Returns where a token ends.
   *
   * @param token the token
   * @return a UTF-16 offset, exclusive
   */
  public int end(int token) {
    return ends[token];
  }

  /**
   * Returns the number of the surface token that a word belongs to; words with the same number make
   * one multiword token.
   *
   * @param token the token
   * @return the number of its surface token in the sentence, counted from 0
   */
  public int surface(int token) {
    return surface[token];
  }

  /**
   * Returns the word's form; in a multiword token the word itself ("de" of "del").
   *
   * @param token the token
   * @return the form
   */
  public String form(int token) {
    return forms[token];
  }

  /**
   * Returns the word's lemma, in lower case but for proper nouns.
   *
   * @param token the token
   * @return the lemma
   */
  public String lemma(int token) {
    return lemmas[token];
  }

  /**
   * Returns the word's part of speech.
   *
   * @param token the token
   * @return the universal part of speech
   */
  public Upos upos(int token) {
    return upos[token];
  }

  /**
   * Returns the word's features.
   *
   * @param token the token
   * @return the features, possibly none
   */
  public Features features(int token) {
    return features[token];
  }

  /**
   * Returns the word's head.
   *
   * @param token the token
   * @return the head's index, or {@link #NONE} for the root
   */
  public int head(int token) {
    return heads[token];
  }

  /**
   * Returns the word's relation to its head.
   *
   * @param token the token
   * @return the relation
   */
  public Deprel deprel(int token) {
    return deprels[token];
  }

  /**
   * Returns what the name is of, where the word is part of a name.
   *
   * @param token the token
   * @return the type of name, or null outside names
   */
  public @Nullable NameType name(int token) {
    return names[token];
  }

  /**
   * Tells whether a name begins at the word.
   *
   * @param token the token
   * @return whether it is the first word of a name
   */
  public boolean nameBegins(int token) {
    return nameBegins[token];
  }

  /**
   * Returns the root of the tree.
   *
   * @return the first token without a head, or {@link #NONE} in an empty sentence
   */
  public int root() {
    return root;
  }

  /**
   * Returns the first dependent of a word, in the order of the text.
   *
   * @param token the token
   * @return the dependent, or {@link #NONE}
   */
  public int firstChild(int token) {
    return firstChild[token];
  }

  /**
   * Returns the next dependent of the same head, in the order of the text.
   *
   * @param token the token
   * @return the dependent, or {@link #NONE}
   */
  public int nextSibling(int token) {
    return nextSibling[token];
  }

  /**
   * Returns the first dependent with a relation.
   *
   * @param token the head
   * @param relation the relation, subtype included
   * @return the dependent, or {@link #NONE}
   */
  public int child(int token, Deprel relation) {
    for (int child = firstChild[token]; child != NONE; child = nextSibling[child]) {
      if (deprels[child] == relation) {
        return child;
      }
    }
    return NONE;
  }

  /**
   * Returns the first word under a token, the token included.
   *
   * @param token the top of the subtree
   * @return the leftmost token of the subtree
   */
  public int leftmost(int token) {
    return leftmost[token];
  }

  /**
   * Returns the last word under a token, the token included.
   *
   * @param token the top of the subtree
   * @return the rightmost token of the subtree, inclusive
   */
  public int rightmost(int token) {
    return rightmost[token];
  }

  /**
   * Tells whether one token stands above another in the tree.
   *
   * @param upper the one that may stand above
   * @param lower the one that may stand below
   * @return whether upper is lower or one of the heads above it
   */
  public boolean dominates(int upper, int lower) {
    for (int token = lower; token != NONE; token = heads[token]) {
      if (token == upper) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of the text that the sentence covers. */
  @Override
  public String toString() {
    return text.substring(begin, end);
  }
}
