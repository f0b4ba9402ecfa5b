package org.testigo.coder.commitments;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.claims.ClaimBook;
import org.testigo.coder.claims.ClaimReading;
import org.testigo.coder.claims.Grammar;
import org.testigo.coder.claims.Spans;
import org.testigo.coder.text.ReadText;
import org.testigo.language.tree.Deprel;
import org.testigo.language.tree.Sentence;
import org.testigo.language.tree.Upos;
import org.testigo.record.ClaimAct;
import org.testigo.record.Span;

/**
 * What a claim commits somebody to, taken apart.
 *
 * @param span what is to be done
 * @param condition the condition put on it, or null
 * @param addressee the token that names whoever is addressed, or -1
 * @param subject the subject of what is said, or -1
 */
record Content(Span span, @Nullable Span condition, int addressee, int subject) {

  static Content of(ReadText text, ClaimBook book, ClaimReading claim, List<Span> cues) {
    return new Reader(text, book, claim).read(cues);
  }

  /** Takes one claim apart. */
  private static final class Reader {
    private final ReadText text;
    private final ClaimBook book;
    private final ClaimReading claim;
    private final Sentence s;
    private final int head;

    Reader(ReadText text, ClaimBook book, ClaimReading claim) {
      this.text = text;
      this.book = book;
      this.claim = claim;
      this.s = text.sentence(claim.cuePhrase().sentence());
      this.head = claim.cuePhrase().head();
    }

    Content read(List<Span> cues) {
      Span whole = main();
      Conditions.Split split =
          Conditions.split(text, book.commitments().conditions(), s, whole, cues);
      Span span = split.rest();
      int first = Grammar.tokenAt(s, span.begin());
      int last = Grammar.tokenAt(s, Math.max(span.begin(), span.end() - 1));
      if (first < 0 || last < 0) {
        return new Content(span, split.condition(), -1, -1);
      }
      int subject = subject(first, last);
      int addressee = -1;
      int begin = first;
      if (asksSomebody()) {
        int opening = opening(first, last);
        addressee = opening > first ? addresseeWithin(first, opening) : addresseeOutside(first);
        begin = opening;
      } else {
        begin = behindPronoun(first, subject, last);
      }
      begin = behindOpening(begin, last);
      Span own = Spans.trim(text.text(), s.begin(begin), span.end());
      return new Content(own, split.condition(), addressee, subject);
    }

    /** The longest piece where the attribution cuts a sentence, the first of several sentences. */
    private Span main() {
      Span best = claim.content().get(0);
      for (Span part : claim.content()) {
        if (!isOneSentence() && binds(part)) {
          return part;
        }
        boolean here = part.begin() >= s.begin() && part.end() <= s.end();
        if (here && part.end() - part.begin() > best.end() - best.begin() && isOneSentence()) {
          best = part;
        }
      }
      return best;
    }

    /** Of several sentences, the one whose words make the commitment. */
    private boolean binds(Span part) {
      String words = part.of(text.text()).toLowerCase(Locale.ROOT);
      return book.said().rules().stream()
          .filter(rule -> rule.act() == claim.act())
          .anyMatch(rule -> rule.phrases().stream().anyMatch(words::contains));
    }

    private boolean isOneSentence() {
      return claim.content().stream().allMatch(p -> p.begin() >= s.begin() && p.end() <= s.end());
    }

    private boolean asksSomebody() {
      return claim.act() == ClaimAct.DEMAND
          || claim.act() == ClaimAct.URGE
          || claim.act() == ClaimAct.ASK;
    }

    /** Where what is asked for begins, behind whoever is asked for it. */
    private int opening(int first, int last) {
      boolean relative = false;
      for (int t = first + 1; t < last; t++) {
        if (s.upos(t) == Upos.VERB && !relative) {
          return first;
        }
        int next = Grammar.isPunct(s, t + 1) || isNot(t + 1) ? Math.min(t + 2, last) : t + 1;
        boolean to =
            Set.of("to", "a").contains(Grammar.lower(s, t)) && Grammar.isInfinitive(s, next);
        boolean que = Grammar.lower(s, t).equals("que");
        boolean that = que && wishes(t + 1, last);
        relative = relative || (que && !that);
        if (to || that) {
          return isNot(t - 1) ? t - 1 : t;
        }
      }
      return behindAddressee(first, last);
    }

    /** "Not to declare": asked is that it be left. */
    private boolean isNot(int token) {
      return token < s.size() && s.features(token).has("Polarity", "Neg");
    }

    private int behindAddressee(int first, int last) {
      for (int c = s.firstChild(head); c != Sentence.NONE; c = s.nextSibling(c)) {
        boolean opens = s.leftmost(c) <= first && c >= first && s.rightmost(c) < last;
        if (opens && isAddressed(c)) {
          return s.rightmost(c) + 1;
        }
      }
      return first;
    }

    /** A que-clause that asks for something has its verb in the subjunctive. */
    private boolean wishes(int from, int last) {
      for (int t = from; t <= last; t++) {
        if (Grammar.isVerbal(s, t)) {
          return s.features(t).has("Mood", "Sub") || s.features(t).has("Mood", "Imp");
        }
      }
      return false;
    }

    private boolean isAddressed(int c) {
      Deprel base = s.deprel(c).base();
      String marker = Grammar.marker(s, c);
      return base == Deprel.IOBJ
          || ((base == Deprel.OBL || base == Deprel.OBJ)
              && Set.of("a", "al", "to").contains(marker));
    }

    private int addresseeWithin(int first, int opening) {
      for (int t = first; t < opening; t++) {
        boolean top = s.head(t) < first || s.head(t) >= opening;
        if (top && Grammar.isNominal(s, t)) {
          return t;
        }
      }
      return -1;
    }

    private int addresseeOutside(int first) {
      for (int c = s.firstChild(head); c != Sentence.NONE; c = s.nextSibling(c)) {
        if (c < first && isAddressed(c) && Grammar.isNominal(s, c)) {
          return c;
        }
      }
      return -1;
    }

    private int subject(int first, int last) {
      for (int t = first; t <= last; t++) {
        boolean top = s.head(t) < first || s.head(t) > last;
        if (top && Grammar.isClause(s, t)) {
          int subject = Grammar.subject(s, t);
          return subject >= first && subject <= last ? subject : -1;
        }
      }
      return -1;
    }

    /** "it would cooperate" commits to "cooperate". */
    private int behindPronoun(int first, int subject, int last) {
      boolean pronoun =
          subject == first && s.upos(subject) == Upos.PRON && !text.quoted(s.begin(first));
      int t = pronoun ? first + 1 : first;
      while (pronoun && t < last && s.upos(t) == Upos.AUX) {
        t++;
      }
      return t;
    }

    private int behindOpening(int begin, int last) {
      int t = begin;
      while (t < last && isOpening(t)) {
        t++;
      }
      return t;
    }

    private boolean isOpening(int token) {
      String form = Grammar.lower(s, token).toLowerCase(Locale.ROOT);
      boolean small =
          s.upos(token) == Upos.ADP || s.upos(token) == Upos.PART || s.upos(token) == Upos.SCONJ;
      return Grammar.isPunct(s, token) || (small && book.commitments().opening().contains(form));
    }
  }
}
