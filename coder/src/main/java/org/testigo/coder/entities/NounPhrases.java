package org.testigo.coder.entities;

import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.NameType;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;

/**
 * Finds how far a noun phrase reaches: from its determiner to the end of its complements, without
 * appositions, coordinated phrases, relative and participle clauses.
 */
final class NounPhrases {
  private final EntityBook book;
  private final Sentence sentence;
  private final WordKeys row;

  NounPhrases(EntityBook book, Sentence sentence, WordKeys row) {
    this.book = book;
    this.sentence = sentence;
    this.row = row;
  }

  Phrase around(int index, int head) {
    return new Phrase(index, begin(head), end(head, subjectBefore(head)), head);
  }

  /** A subject before its verb has its place words to itself; elsewhere they may be the verb's. */
  private boolean subjectBefore(int head) {
    Deprel relation = sentence.deprel(head).base();
    return relation == Deprel.NSUBJ && sentence.head(head) > head;
  }

  /** How far the dependents reach to the left that stand side by side up to the head. */
  private int leftEdge(int head) {
    int begin = head;
    while (begin > 0) {
      int child = childAbove(begin - 1, head);
      boolean beside = child >= 0 && child < begin && sentence.rightmost(child) == begin - 1;
      if (!beside || !opens(child)) {
        break;
      }
      begin = sentence.leftmost(child);
    }
    return begin;
  }

  int begin(int head) {
    int begin = leftEdge(head);
    while (begin < head && skippable(begin)) {
      begin++;
    }
    int contracted = sentence.upos(begin) == Upos.ADV ? begin - 1 : begin;
    boolean atLeast = contracted > 0 && contracted < head && sharesWord(sentence, contracted);
    if (atLeast && sentence.upos(contracted + 1) == Upos.ADV) {
      // "al menos cinco personas"
      return contracted - 1;
    }
    // "del país": the article stands within the preposition's word.
    while (begin < head
        && sharesWord(sentence, begin)
        && sentence.head(begin - 1) == head
        && sentence.deprel(begin - 1) == Deprel.CASE) {
      begin++;
    }
    return begin;
  }

  /** Whether a word is the second half of a contraction that keeps its whole range. */
  static boolean sharesWord(Sentence sentence, int token) {
    return token > 0
        && sentence.surface(token) == sentence.surface(token - 1)
        && sentence.begin(token) == sentence.begin(token - 1);
  }

  private boolean skippable(int token) {
    Upos upos = sentence.upos(token);
    return upos == Upos.PUNCT || (upos == Upos.ADP && !number(token + 1)) || upos == Upos.CCONJ;
  }

  private boolean number(int token) {
    return token < sentence.size()
        && (sentence.upos(token) == Upos.NUM
            || sentence.upos(token) == Upos.ADV
            || sentence.upos(token) == Upos.ADJ
            || sentence.deprel(token) == Deprel.FIXED);
  }

  /** The dependent of a head under which a token stands, or NONE. */
  private int childAbove(int token, int head) {
    int up = token;
    while (up != Sentence.NONE && sentence.head(up) != head) {
      up = sentence.head(up);
    }
    return up;
  }

  private boolean opens(int child) {
    return switch (sentence.deprel(child)) {
      case DET, DET_PREDET, NUMMOD, AMOD, NMOD_POSS -> true;
      case COMPOUND, NMOD_DESC, FLAT, NMOD_UNMARKED -> book.language().equals("en");
      case PUNCT -> sentence.form(child).equals("-");
      case ADVMOD, NMOD, CASE, OBL -> quantifies(child);
      default -> false;
    };
  }

  /** "at least", "nearly", "más de" before a number. */
  private boolean quantifies(int child) {
    int next = sentence.rightmost(child) + 1;
    return next < sentence.size()
        && sentence.upos(next) == Upos.NUM
        && sentence.deprel(next) == Deprel.NUMMOD
        && sentence.deprel(child) != Deprel.CASE;
  }

  int end(int head, boolean allComplements) {
    int end = head + 1;
    for (int child = sentence.firstChild(head);
        child != Sentence.NONE;
        child = sentence.nextSibling(child)) {
      if (child < head) {
        continue;
      }
      int first = sentence.leftmost(child);
      boolean cut = first != child && sentence.upos(first) == Upos.PUNCT;
      if (first != end || cut || !closes(child, allComplements)) {
        break;
      }
      int childEnd = end(child, allComplements);
      end = Math.max(end, childEnd);
      if (childEnd <= sentence.rightmost(child)) {
        break;
      }
    }
    return end;
  }

  private boolean closes(int child, boolean allComplements) {
    if (sentence.features(child).has("VerbForm", "Fin")) {
      return false;
    }
    return switch (sentence.deprel(child)) {
      case FLAT, FLAT_FOREIGN, COMPOUND, FIXED, GOESWITH, NUMMOD, CASE, DET -> true;
      case AMOD, ADVMOD -> true;
      case PUNCT -> sentence.form(child).equals("-");
      case NMOD, NMOD_UNMARKED, OBL -> complement(child, allComplements);
      case APPOS -> sentence.upos(child) == Upos.PROPN;
      default -> false;
    };
  }

  private boolean complement(int child, boolean all) {
    int marker = sentence.child(child, Deprel.CASE);
    if (marker == Sentence.NONE) {
      return sentence.upos(child) == Upos.PROPN;
    }
    return all || book.words().in("complement", row.key(marker));
  }

  /** The word of a stretch that the tree attaches outside of it, the uppermost one. */
  static int headOf(Sentence sentence, int begin, int end) {
    int best = begin;
    int depth = Integer.MAX_VALUE;
    for (int token = begin; token < end; token++) {
      int up = sentence.head(token);
      boolean outside = up == Sentence.NONE || up < begin || up >= end;
      if (outside && sentence.upos(token) != Upos.PUNCT && depth(sentence, token) < depth) {
        best = token;
        depth = depth(sentence, token);
      }
    }
    return best;
  }

  private static int depth(Sentence sentence, int token) {
    int depth = 0;
    for (int up = sentence.head(token); up != Sentence.NONE; up = sentence.head(up)) {
      depth++;
    }
    return depth;
  }

  /** "Defensa" in "la Secretaría de la Defensa" is no counsel for the defence. */
  boolean insideBody(int token) {
    int head = sentence.head(token);
    boolean tagged =
        head != Sentence.NONE
            && head < token
            && sentence.name(token) == NameType.ORGANIZATION
            && sentence.name(head) == NameType.ORGANIZATION;
    for (int t = head + 1; tagged && t <= token; t++) {
      tagged = sentence.name(t) == NameType.ORGANIZATION && !sentence.nameBegins(t);
    }
    return tagged;
  }
}
