package org.testigo.coder.entities;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.entities.AgentForm;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.Match;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/**
 * Finds descriptions by their words alone where tags or tree have slipped: an agent noun between
 * its determiner and a verb or a mark is one, whatever part of speech it was given.
 */
final class SurfaceNouns {
  private final EntityBook book;
  private final int index;
  private final Sentence sentence;
  private final WordKeys row;
  private final Titles titles;

  SurfaceNouns(EntityBook book, int index, Sentence sentence, WordKeys row, Titles titles) {
    this.book = book;
    this.index = index;
    this.sentence = sentence;
    this.row = row;
    this.titles = titles;
  }

  /** A noun that was taken for an adjective or a verb, or for a part of what follows. */
  boolean slipped(int token) {
    Upos upos = sentence.upos(token);
    return switch (sentence.deprel(token)) {
      case COMPOUND, AMOD, FLAT -> sentence.head(token) > token;
      default -> upos == Upos.ADJ || upos == Upos.VERB;
    };
  }

  /** "We want justice": without an article the singular of an English noun is no human being. */
  boolean abstractNoun(Candidate candidate, int token) {
    Deprel relation = sentence.deprel(token).base();
    boolean argument = relation == Deprel.OBJ || relation == Deprel.OBL || relation == Deprel.NMOD;
    return argument
        && book.language().equals("en")
        && candidate.type == EntityType.PERSON
        && candidate.determination == Candidate.Determination.BARE
        && !row.capital(token);
  }

  @Nullable Candidate at(int token) {
    Optional<Match<AgentForm>> match = book.agentAround(row, token);
    if (match.isEmpty() || !headsMatch(match.get(), token) || !ends(match.get().end())) {
      return null;
    }
    int begin = match.get().begin() - 1;
    if (begin < 0) {
      return null;
    }
    String before = row.key(begin);
    boolean definite = book.words().in("definite", before);
    boolean indefinite = book.words().in("indefinite", before) || sentence.upos(begin) == Upos.NUM;
    if (!definite && !indefinite) {
      return null;
    }
    Candidate candidate =
        new Candidate(new Phrase(index, begin, match.get().end(), token), MentionKind.NOMINAL);
    AgentForm form = match.get().values().get(0);
    titles.describe(candidate, form);
    candidate.agent = form;
    candidate.plural = form.plural();
    candidate.type = NominalFinder.type(form, form.plural());
    candidate.determination =
        definite ? Candidate.Determination.DEFINITE : Candidate.Determination.INDEFINITE;
    return candidate;
  }

  /** The last word heads in English, the first in Spanish. */
  private boolean headsMatch(Match<AgentForm> match, int token) {
    return book.language().equals("es") ? match.begin() == token : match.end() == token + 1;
  }

  private boolean ends(int next) {
    return next >= sentence.size()
        || switch (sentence.upos(next)) {
          case VERB, AUX, PUNCT, ADP, CCONJ, SCONJ -> true;
          default -> false;
        };
  }
}
