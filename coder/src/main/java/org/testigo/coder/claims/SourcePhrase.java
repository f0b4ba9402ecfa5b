package org.testigo.coder.claims;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.entities.EntityMention;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.MentionKind;

/** The words that name a source: title and name, without appositions and relative clauses. */
final class SourcePhrase {
  private static final Set<Deprel> KEPT =
      EnumSet.of(
          Deprel.DET,
          Deprel.DET_PREDET,
          Deprel.AMOD,
          Deprel.NUMMOD,
          Deprel.COMPOUND,
          Deprel.FLAT,
          Deprel.FLAT_FOREIGN,
          Deprel.NMOD,
          Deprel.NMOD_DESC,
          Deprel.NMOD_POSS,
          Deprel.NMOD_UNMARKED,
          Deprel.FIXED,
          Deprel.GOESWITH,
          Deprel.CONJ);

  private final Sentence s;
  private final boolean[] inside;

  private SourcePhrase(Sentence s) {
    this.s = s;
    this.inside = new boolean[s.size()];
  }

  /**
   * Finds the words around the head of a source.
   *
   * @param s the sentence
   * @param sentence its index
   * @param head the head
   * @param described whether the clause that describes the source belongs to it
   */
  static Phrase of(Sentence s, int sentence, int head, boolean described) {
    SourcePhrase phrase = new SourcePhrase(s);
    phrase.mark(head, true, described);
    int begin = head;
    while (begin > 0 && phrase.reaches(begin, -1)) {
      begin--;
    }
    int end = head + 1;
    while (end < s.size() && phrase.reaches(end - 1, 1) && !phrase.closes(end, head, described)) {
      end++;
    }
    while (begin < head && (Grammar.isPunct(s, begin) || isInside(s, begin))) {
      begin++;
    }
    while (end > head + 1 && Grammar.isPunct(s, end - 1)) {
      end--;
    }
    return new Phrase(sentence, begin, end, head);
  }

  /** A known name is never cut, whatever the parser makes of its words: "Human Rights Watch". */
  static Phrase whole(Phrase source, Entities entities) {
    OptionalInt entity = entities.holding(source.sentence(), source.head());
    int begin = source.begin();
    if (entity.isPresent()) {
      for (EntityMention mention : entities.get(entity.getAsInt()).mentions()) {
        Phrase name = mention.phrase();
        if (mention.kind() == MentionKind.NAME && name.holds(source.sentence(), source.head())) {
          begin = Math.min(begin, name.begin());
        }
      }
    }
    return new Phrase(source.sentence(), begin, source.end(), source.head());
  }

  /** The article of "del" has no letters of its own. */
  private static boolean isInside(Sentence s, int token) {
    return token > 0 && s.surface(token - 1) == s.surface(token);
  }

  /** A comma ends the phrase, unless it opens the clause right behind the head. */
  private boolean closes(int token, int head, boolean described) {
    boolean opens = described && token == head + 1;
    return s.form(token).equals(",") && !opens && !joins(token + 1, head);
  }

  private boolean joins(int token, int head) {
    return token < s.size() && inside[token] && s.upos(token) != Upos.ADP && isListed(token, head);
  }

  /** Part of a list of names, not of a clause. */
  private boolean isListed(int token, int head) {
    int up = token;
    while (up != Sentence.NONE && s.deprel(up) != Deprel.CONJ && inside[up]) {
      up = s.head(up);
    }
    return up != Sentence.NONE && s.deprel(up) == Deprel.CONJ && s.head(up) == head;
  }

  /** A mark of punctuation is passed over where the phrase goes on behind it. */
  private boolean reaches(int from, int step) {
    int next = from + step;
    if (inside[next]) {
      return true;
    }
    int behind = next + step;
    return Grammar.isPunct(s, next) && behind >= 0 && behind < s.size() && inside[behind];
  }

  private void mark(int token, boolean top, boolean described) {
    inside[token] = true;
    for (int c = s.firstChild(token); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel relation = s.deprel(c);
      if (relation == Deprel.CONJ && !isJoined(token, c)) {
        continue;
      }
      if (KEPT.contains(relation) || (relation == Deprel.APPOS && isClose(token, c))) {
        mark(c, false, false);
      } else if (!top && (relation == Deprel.CASE || relation == Deprel.CC)) {
        markAll(c);
      } else if (described && relation.base() == Deprel.ACL) {
        markAll(c);
      } else if (relation == Deprel.ADVMOD && c < token && s.nextSibling(c) != Sentence.NONE) {
        inside[c] = Math.abs(c - token) <= 3;
      }
    }
  }

  private void markAll(int token) {
    for (int t = s.leftmost(token); t <= s.rightmost(token); t++) {
      inside[t] = inside[t] || s.dominates(token, t);
    }
  }

  /** Only nouns that a conjunction joins make one source. */
  private boolean isJoined(int token, int conjunct) {
    return Grammar.isNominal(s, conjunct)
        && !Grammar.isClause(s, conjunct)
        && (s.child(conjunct, Deprel.CC) != Sentence.NONE
            || s.child(token, Deprel.CONJ) != conjunct);
  }

  /** An apposition without a comma is a name or a title. */
  private boolean isClose(int token, int apposition) {
    int from = Math.min(token, apposition);
    int to = Math.max(token, apposition);
    for (int t = from + 1; t < to; t++) {
      if (Grammar.isPunct(s, t)) {
        return false;
      }
    }
    return true;
  }
}
