package org.testigo.coder.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.testigo.codebook.entities.EntityBook;
import org.testigo.codebook.entities.PronounEntry;
import org.testigo.codebook.entities.WordKeys;
import org.testigo.coder.text.Phrase;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.EntityType;
import org.testigo.record.MentionKind;

/** Finds the pronouns and possessives that stand for parties. */
final class PronounFinder {
  private final EntityBook book;
  private final int index;
  private final Sentence sentence;
  private final WordKeys row;

  PronounFinder(EntityBook book, int index, Sentence sentence, WordKeys row) {
    this.book = book;
    this.index = index;
    this.sentence = sentence;
    this.row = row;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      String form = sentence.form(token).toLowerCase(Locale.ROOT);
      PronounEntry entry = book.words().pronoun(form);
      if (entry != null && stands(token, entry)) {
        found.add(candidate(token, entry));
      }
    }
    return found;
  }

  private boolean stands(int token, PronounEntry entry) {
    Upos upos = sentence.upos(token);
    Deprel relation = sentence.deprel(token);
    boolean functional =
        switch (relation.base()) {
          case EXPL, MARK, CASE, CC -> true;
          default -> false;
        };
    return !functional && usedSo(token, entry, upos, relation);
  }

  private boolean usedSo(int token, PronounEntry entry, Upos upos, Deprel relation) {
    return switch (entry.use()) {
      case RELATIVE ->
          antecedent(sentence, token) != Sentence.NONE || (upos == Upos.PRON && token > 0);
      case NEW -> (upos == Upos.PRON || upos == Upos.NOUN) && relation != Deprel.DET;
      case CLITIC ->
          upos == Upos.PRON
              && (relation == Deprel.OBJ || relation == Deprel.IOBJ)
              && !doubled(token);
      case PERSONAL -> upos == Upos.PRON || upos == Upos.DET;
    };
  }

  /** A clitic that only repeats an object: "a ella le dijeron". */
  private boolean doubled(int token) {
    int verb = sentence.head(token);
    for (int child = verb < 0 ? Sentence.NONE : sentence.firstChild(verb);
        child != Sentence.NONE;
        child = sentence.nextSibling(child)) {
      Deprel relation = sentence.deprel(child).base();
      boolean object =
          relation == Deprel.OBJ
              || relation == Deprel.IOBJ
              || sentence.deprel(child) == Deprel.OBL_ARG;
      if (child != token && object && sentence.upos(child) != Upos.PRON) {
        return true;
      }
    }
    return false;
  }

  private Candidate candidate(int token, PronounEntry entry) {
    if (entry.use() == PronounEntry.Use.NEW) {
      Phrase phrase = new NounPhrases(book, sentence, row).around(index, token);
      Candidate group = new Candidate(phrase, MentionKind.NOMINAL);
      group.type = EntityType.GROUP;
      group.plural = true;
      group.determination = Candidate.Determination.INDEFINITE;
      group.numeral = true;
      return group;
    }
    Candidate candidate =
        new Candidate(new Phrase(index, token, token + 1, token), MentionKind.PRONOUN);
    candidate.pronoun = entry;
    candidate.plural = entry.plural();
    candidate.gender = entry.gender();
    return candidate;
  }

  /**
   * Finds the noun that a relative pronoun points to.
   *
   * @return the noun that its clause modifies, or NONE
   */
  static int antecedent(Sentence sentence, int pronoun) {
    int steps = 0;
    for (int up = pronoun; up != Sentence.NONE && steps < 5; up = sentence.head(up), steps++) {
      Deprel relation = sentence.deprel(up);
      if (relation == Deprel.ACL_RELCL
          || (relation == Deprel.ACL && sentence.upos(up) != Upos.NOUN)) {
        int noun = sentence.head(up);
        return noun < pronoun ? noun : Sentence.NONE;
      }
      if (relation == Deprel.CCOMP || relation == Deprel.ADVCL) {
        return Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }
}
