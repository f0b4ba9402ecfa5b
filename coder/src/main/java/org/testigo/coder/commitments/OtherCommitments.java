package org.testigo.coder.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.codebook.claims.CommitmentNoun;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.claims.Spans;
import org.testigo.coder.entities.Entities;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.CommitmentKind;
import org.testigo.record.Span;

/** Commitments that no claim makes: "agreed to share …", "its proposal to host …". */
final class OtherCommitments {
  private final ReadText text;
  private final Entities entities;
  private final ClaimBook book;
  private final List<Candidate> found = new ArrayList<>();

  OtherCommitments(ReadText text, Entities entities, ClaimBook book) {
    this.text = text;
    this.entities = entities;
    this.book = book;
  }

  List<Candidate> find() {
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence s = text.sentence(i);
      for (int token = 0; token < s.size(); token++) {
        if (s.upos(token) == Upos.VERB) {
          readVerb(i, s, token);
        } else if (s.upos(token) == Upos.NOUN) {
          readNoun(i, s, token);
        }
      }
    }
    return found;
  }

  private void readVerb(int sentence, Sentence s, int verb) {
    boolean joint = book.commitments().joint().contains(Grammar.lemma(s, verb));
    int subject = joint ? Grammar.subject(s, verb) : Sentence.NONE;
    if (subject == Sentence.NONE || Grammar.isNegated(s, verb) || Grammar.isPassive(s, verb)) {
      return;
    }
    for (int c = s.firstChild(verb); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel base = s.deprel(c).base();
      boolean deed = base == Deprel.XCOMP || (base == Deprel.CCOMP && Grammar.isInfinitive(s, c));
      if (deed && c > verb && Grammar.isVerbal(s, c)) {
        boolean several =
            s.features(subject).has("Number", "Plur")
                || s.child(subject, Deprel.CONJ) != Sentence.NONE;
        CommitmentKind kind = several ? CommitmentKind.PROMISE : CommitmentKind.ACCEPTANCE;
        add(sentence, s, entities.holding(sentence, subject), kind, c);
        return;
      }
    }
  }

  private void readNoun(int sentence, Sentence s, int noun) {
    CommitmentNoun name = book.commitments().noun(Grammar.lemma(s, noun)).orElse(null);
    if (name == null) {
      return;
    }
    for (int c = s.firstChild(noun); c != Sentence.NONE; c = s.nextSibling(c)) {
      Deprel base = s.deprel(c).base();
      String marker = Grammar.marker(s, c);
      boolean deed = base == Deprel.ACL && Grammar.isInfinitive(s, c) && c > noun;
      boolean thing =
          base == Deprel.NMOD && text.language().equals("en") && marker.equals("for") && c > noun;
      boolean nothing = book.said().things().contains(Grammar.lemma(s, c));
      if ((deed || (thing && !nothing)) && name.opens().contains(marker)) {
        add(sentence, s, maker(sentence, s, noun), name.kind(), c);
        return;
      }
    }
  }

  private OptionalInt maker(int sentence, Sentence s, int noun) {
    int owner = s.child(noun, Deprel.NMOD_POSS);
    if (owner != Sentence.NONE) {
      return entities.holding(sentence, owner);
    }
    int head = s.head(noun);
    int subject = head == Sentence.NONE ? Sentence.NONE : Grammar.subject(s, head);
    boolean made = subject != Sentence.NONE && s.deprel(noun) == Deprel.OBJ;
    return made ? entities.holding(sentence, subject) : OptionalInt.empty();
  }

  private void add(int sentence, Sentence s, OptionalInt by, CommitmentKind kind, int deed) {
    int begin = s.leftmost(deed);
    while (begin < deed
        && s.upos(begin) != Upos.VERB
        && book.commitments().opening().contains(Grammar.lower(s, begin))) {
      begin++;
    }
    Span said = Spans.ofTokens(s, begin, end(s, deed));
    Conditions.Split split =
        Conditions.split(text, book.commitments().conditions(), s, said, List.of());
    CommitmentReading reading =
        new CommitmentReading(
            by, OptionalInt.empty(), kind, split.rest(), split.condition(), OptionalInt.empty());
    found.add(new Candidate(reading, sentence, true));
  }

  /** One past the deed; a compound over hyphens goes on where the tree has cut it. */
  private static int end(Sentence s, int deed) {
    int end = s.rightmost(deed) + 1;
    if (end < s.size() && s.form(end).startsWith("-") && s.begin(end) == s.end(end - 1)) {
      int top = end;
      while (s.head(top) > top) {
        top = s.head(top);
      }
      end = Math.max(end, s.rightmost(top) + 1);
    }
    return end;
  }
}
